#include "ui/record/fact_source.h"

#include <QComboBox>
#include <QVBoxLayout>

#include "ui/common/form_field.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/words.h"

namespace holdfast::ui {

FactSource::FactSource(std::size_t kind, std::optional<Source> known, const SignedIn& who)
    : m_kind(kind),
      m_known(known.value_or(Source::worker)),
      m_roles(who.roles),
      m_home(paragraph(TextSize::label, Tone::muted))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    if (compartment_of(kind, Source::worker) != compartment_of(kind, Source::survivor)) {
        m_source = new QComboBox;
        for (const std::string_view code : codes_of<Source>)
            m_source->addItem(choice_words(kind_names()[kind], "source", code), text(code));
        // What the ISS writes down stays with the ISS unless somebody decides otherwise.
        const bool iss_alone = m_roles.contains(Role::iss_worker)
                               && !m_roles.contains(Role::intervention_practitioner);
        m_source->setCurrentIndex(
            static_cast<int>(known.value_or(iss_alone ? Source::survivor : Source::worker)));
        layout->addWidget(new FormField(tr("Where it comes from"), {}, m_source));
        connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
            show_home();
            Q_EMIT edited();
        });
    }
    layout->addWidget(m_home);
    show_home();
}

Source FactSource::source() const
{
    return m_source ? static_cast<Source>(m_source->currentIndex()) : m_known;
}

void FactSource::show_home()
{
    const Compartment home = compartment_of(m_kind, source());
    if (!compartments_of(m_roles).contains(home) && m_kind == kind_index<ExceptionRequested>)
        m_home->setText(tr("Your words go to the survivors’ record: you will not read them again. "
                           "Today shows that you asked, and that it was granted once it is."));
    else if (!compartments_of(m_roles).contains(home))
        m_home->setText(tr("Goes to the survivors’ record: you will not see it again."));
    else
        m_home->setText(home == Compartment::case_record
                            ? tr("Kept in the case record: everybody on the case reads it.")
                            : tr("Kept in the survivors’ record: ISS and managers read it."));
}

}
