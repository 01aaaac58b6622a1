#include "ui/service/places_part.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <limits>

#include "ui/common/list_shape.h"
#include "ui/common/measure.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/words.h"

namespace holdfast::ui {

PlacesPart::PlacesPart(const Room& given)
    : ManagersPart(given, tr("Programmes, sites, agencies")),
      m_sites(new TextRows({tr("Site"), tr("Country")}, this)),
      m_programmes(new TextRows({tr("Programme"), tr("Kind"), tr("Linked ISS")}, this)),
      m_agencies(new TextRows({tr("Agency")}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::wide, space::section, space::wide);
    layout->setSpacing(space::small);
    const auto add = [&](const QString& title, TextRows* rows, const QString& button,
                         std::function<RecordRequest()> request) {
        auto* head = new QHBoxLayout;
        auto* label = new TextLabel(TextSize::section);
        label->setText(title);
        auto* more = new QPushButton(button);
        head->addWidget(label, 1);
        head->addWidget(more);
        layout->addLayout(head);
        QTreeView* list = list_of(rows, title);
        keep_to_rows(*list, std::numeric_limits<int>::max());    // the part scrolls as a whole
        layout->addWidget(list);
        layout->addSpacing(space::small);
        connect(more, &QPushButton::clicked, this,
                [this, request = std::move(request)] { room().navigator.open_record(request()); });
    };
    add(tr("Programmes"), m_programmes, tr("Add a programme"),
        [] { return request_for<ProgrammeDescribed>({}); });
    add(tr("Sites"), m_sites, tr("Add a site"), [] { return request_for<SiteDescribed>({}); });
    add(tr("Agencies"), m_agencies, tr("Add an agency"),
        [] { return request_for<AgencyDescribed>({}); });
    layout->addStretch();
}

void PlacesPart::read_again()
{
    ask([](Workspace& workspace) { return workspace.directory(); },
        [this](const Directory& directory) { show_directory(directory); });
}

void PlacesPart::show_directory(const Directory& directory)
{
    std::vector<TextRows::Row> rows;
    for (const auto& [id, site] : directory.sites())
        rows.push_back({{text(site.name), choice_words(site.country)}});
    m_sites->set_rows(std::exchange(rows, {}));
    for (const auto& [id, programme] : directory.programmes())
        rows.push_back(
            {{text(programme.name), choice_words(programme.type),
              programme.iss_named ? tr("named") : tr("none: no place may be offered (B4.1)")},
             programme.iss_named ? StatusLook{Glyph::met, Tone::met}
                                 : StatusLook{Glyph::stop, Tone::overdue}});
    m_programmes->set_rows(std::exchange(rows, {}));
    for (const auto& [id, agency] : directory.agencies())
        rows.push_back({{text(agency)}});
    m_agencies->set_rows(std::move(rows));
}

void PlacesPart::forget()
{
    forget_questions();
    for (TextRows* rows : {m_sites, m_programmes, m_agencies})
        rows->set_rows({});
}

}
