#include "ui/cases/new_referral.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/form_field.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/refused_words.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/record/day_text.h"
#include "ui/record/when_control.h"
#include "ui/record/words.h"

namespace holdfast::ui {
namespace {

using namespace std::chrono_literals;

constexpr qsizetype most_duplicates_told = 4;

template <typename Enum>
QComboBox* choices(std::string_view kind, std::string_view field)
{
    auto* box = new QComboBox;
    for (const std::string_view code : codes_of<Enum>)
        box->addItem(choice_words(kind, field, code));
    return box;
}

template <typename AnyId>
std::optional<AnyId> chosen(const QComboBox* box)
{
    return AnyId::parse(box->currentData().toString().toStdString());
}

}

NewReferral::NewReferral(const Room& room)
    : m_room(room),
      m_reference(new QLineEdit),
      m_known_as(new QLineEdit),
      m_full_name(new QLineEdit),
      m_born(new DayControl(local_date(room.session.now()))),
      m_from(choices<ReferralSource>("referral_received", "from")),
      m_method(choices<Method>("referral_received", "method")),
      m_agency(new QComboBox),
      m_site(new QComboBox),
      m_when(new WhenControl(room.session.now())),
      m_survivor(new QLineEdit),
      m_relationship(choices<Relationship>("survivor_identified", "relationship")),
      m_text(new QPlainTextEdit),
      m_scroll(new QScrollArea),
      m_warning(paragraph(TextSize::body, Tone::due_soon)),
      m_refused(paragraph(TextSize::body, Tone::overdue)),
      m_record(new QPushButton(tr("Record the referral"))),
      m_typing(new QTimer(this)),
      m_kept(new KeptForm(room.session, this, [this] { return typed(); }))
{
    setAccessibleName(tr("New referral"));
    build();
    m_typing->setSingleShot(true);
    m_typing->setInterval(250ms);
    connect(m_typing, &QTimer::timeout, this, &NewReferral::look_for_duplicates);
    for (QLineEdit* line : {m_known_as, m_full_name})
        connect(line, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_born, &FieldControl::edited, m_typing, qOverload<>(&QTimer::start));
    connect(m_record, &QPushButton::clicked, this, &NewReferral::record);
    for (QLineEdit* line : {m_reference, m_known_as, m_full_name, m_survivor})
        connect(line, &QLineEdit::textEdited, m_kept, &KeptForm::touch);
    connect(m_text, &QPlainTextEdit::textChanged, m_kept, &KeptForm::touch);
    for (QComboBox* box : {m_from, m_method, m_agency, m_site, m_relationship})
        connect(box, &QComboBox::activated, m_kept, &KeptForm::touch);
    for (FieldControl* control :
         {static_cast<FieldControl*>(m_born), static_cast<FieldControl*>(m_when)})
        connect(control, &FieldControl::edited, m_kept, &KeptForm::touch);
    connect(this, &NewReferral::closed, m_kept, &KeptForm::leave);
    for (const auto keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto* key = new QShortcut(QKeySequence(keys), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, m_record, &QPushButton::click);
    }
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &NewReferral::closed);
}

FormField* NewReferral::add(const QString& label, const QString& help, QWidget* control)
{
    return new FormField(label, help, control);
}

void NewReferral::build()
{
    auto* title = new TextLabel(TextSize::section);
    title->setText(tr("New referral"));
    auto* close = new QPushButton(tr("Close"));
    close->setAccessibleName(tr("Close the new referral"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &NewReferral::closed);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(close);

    m_known_as_field = add(tr("Known as"), tr("As people on the case call them."), m_known_as);
    m_born->set_example(tr("such as 31/1/1985"));
    m_born_field = add(tr("Date of birth"), {}, m_born);
    m_from_field = add(tr("Who made the referral"), {}, m_from);
    m_when_field = add(tr("When it came"), {}, m_when);
    m_reference_field = add(tr("Reference"), {}, m_reference);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(4 * QFontMetrics(font_of(TextSize::body)).lineSpacing());

    auto* form = new QWidget;
    auto* fields = new QVBoxLayout(form);
    fields->setContentsMargins(0, 0, space::small, 0);
    fields->setSpacing(space::medium);
    for (FormField* field : {m_known_as_field, add(tr("Full name"), {}, m_full_name), m_born_field})
        fields->addWidget(field);
    for (FormField* field :
         {m_from_field, add(tr("Agency"), {}, m_agency), add(tr("How it came"), {}, m_method),
          m_when_field, m_reference_field, add(tr("Site"), {}, m_site),
          add(tr("Survivor, as far as is known"),
              tr("As people call them; leave it empty where nobody is known yet."), m_survivor),
          add(tr("Relationship to the perpetrator"), {}, m_relationship),
          add(tr("In your words"), tr("What the referral says."), m_text)})
        fields->addWidget(field);
    fields->addStretch();

    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("New referral"));
    m_scroll->setWidget(form);
    m_record->setDefault(true);
    m_record->setToolTip(tr("Record it (Ctrl+Enter)"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_warning);    // seen wherever the form is scrolled to
    layout->addWidget(m_refused);
    layout->addWidget(m_record, 0, Qt::AlignLeft);
}

void NewReferral::clear()
{
    for (QLineEdit* line : {m_known_as, m_full_name, m_survivor, m_reference})
        line->clear();
    m_text->clear();
    m_born->set_values({});
    show_duplicates({});
}

void NewReferral::begin(const QString& reference, const Directory& directory)
{
    clear();
    m_from->setCurrentIndex(0);
    m_reference->setText(reference);
    m_when->set_instant(m_room.session.now());
    m_agency->clear();
    m_agency->addItem(tr("None, or not listed"), QString());
    for (const auto& [id, name] : directory.agencies())
        m_agency->addItem(text(name), text(id.text()));
    m_site->clear();
    for (const auto& [id, site] : directory.sites())
        m_site->addItem(text(site.name), text(id.text()));
    for (FormField* field :
         {m_known_as_field, m_born_field, m_when_field, m_reference_field, m_from_field})
        field->show_error({});
    m_refused->hide();
    m_known_as->setFocus();
    m_kept->begin(form_name("referral"), [this](const Typed& before) { fill(before); });
}

std::optional<Typed> NewReferral::typed() const
{
    const auto said = [](const QString& words) { return words.trimmed().toStdString(); };
    Typed typed{{"known_as", said(m_known_as->text())},
                {"full_name", said(m_full_name->text())},
                {"survivor", said(m_survivor->text())},
                {"text", said(m_text->toPlainText())}};
    const auto born = m_born->values();
    if (!born.empty())
        typed["born"] = born.front();
    if (std::all_of(typed.begin(), typed.end(),
                    [](const auto& field) { return field.second.empty(); }))
        return std::nullopt;
    typed["title"] = typed["known_as"].empty() ? typed["full_name"] : typed["known_as"];
    typed["from"] = code(static_cast<ReferralSource>(m_from->currentIndex()));
    typed["method"] = code(static_cast<Method>(m_method->currentIndex()));
    typed["relationship"] = code(static_cast<Relationship>(m_relationship->currentIndex()));
    typed["agency"] = said(m_agency->currentData().toString());
    typed["site"] = said(m_site->currentData().toString());
    if (const auto when = m_when->instant())
        typed["when"] = to_string(*when);
    return typed;
}

void NewReferral::fill(const Typed& typed)
{
    const auto field = [&typed](const char* name) {
        const auto found = typed.find(name);
        return found == typed.end() ? std::string() : found->second;
    };
    for (const auto& [line, name] :
         {std::pair(m_known_as, "known_as"), std::pair(m_full_name, "full_name"),
          std::pair(m_survivor, "survivor")})
        line->setText(text(field(name)));
    m_text->setPlainText(text(field("text")));
    if (const std::string born = field("born"); !born.empty())
        m_born->set_values({born});
    if (const auto from = from_code<ReferralSource>(field("from")))
        m_from->setCurrentIndex(static_cast<int>(*from));
    if (const auto method = from_code<Method>(field("method")))
        m_method->setCurrentIndex(static_cast<int>(*method));
    if (const auto relationship = from_code<Relationship>(field("relationship")))
        m_relationship->setCurrentIndex(static_cast<int>(*relationship));
    for (const auto& [box, name] : {std::pair(m_agency, "agency"), std::pair(m_site, "site")})
        if (const int at = box->findData(text(field(name))); at >= 0)
            box->setCurrentIndex(at);
    if (const auto when = parse_instant(field("when")))
        m_when->set_instant(*when);
}

void NewReferral::look_for_duplicates()
{
    const QString name = m_full_name->text().trimmed().isEmpty() ? m_known_as->text()
                                                                 : m_full_name->text();
    if (name.trimmed().size() < 3)
        return show_duplicates({});
    if (m_looking) {
        m_again = true;
        return;
    }
    KnownAs person{.name = name.toStdString()};
    const auto born = m_born->values();
    if (const auto date = born.empty() ? std::nullopt
                                       : std::optional(parse_date(born.front()).value()))
        person.born = *date;
    m_looking = true;
    m_again = false;
    m_room.session.ask(
        this,
        [person, now = m_room.session.now()](const Workspace& workspace) {
            return possible_duplicates(workspace, person, now);
        },
        [this](WorkspaceResult<std::vector<PossibleDuplicate>> found) {
            m_looking = false;
            if (m_again)
                return look_for_duplicates();
            show_duplicates(found ? std::move(*found) : std::vector<PossibleDuplicate>());
        });
}

void NewReferral::show_duplicates(std::vector<PossibleDuplicate> found)
{
    m_duplicates = std::move(found);
    QStringList lines;
    for (const PossibleDuplicate& each : m_duplicates) {
        if (lines.size() == most_duplicates_told) {
            lines.append(tr("and others: find them among the cases"));
            break;
        }
        QString line = tr("%1 %2").arg(text(each.reference), text(each.known_as));
        if (each.born)
            line = tr("%1, born %2")
                       .arg(line, QLocale().toString(date_of(*each.born), tr("d MMM yyyy")));
        line = tr("%1 (%2)").arg(line, each.open ? tr("open") : tr("closed"));
        if (each.likeness == Likeness::name_and_born)
            line = tr("%1: same date of birth").arg(line);
        else if (each.likeness == Likeness::born_alike)
            line = tr("%1: nearly the same date of birth").arg(line);
        lines.append(line);
    }
    m_warning->setText(lines.isEmpty() ? QString()
                                       : tr("On file already? Look before you record:\n%1")
                                             .arg(lines.join(QLatin1Char('\n'))));
    m_warning->setVisible(!lines.isEmpty());
    // What it leaves of the form still shows what is being typed.
    QTimer::singleShot(0, this, [this] {
        if (QWidget* typed_in = m_scroll->widget()->focusWidget())
            m_scroll->ensureWidgetVisible(typed_in);
    });
}

bool NewReferral::check()
{
    const auto missing = [](const QLineEdit* line, const QString& words) {
        return line->text().trimmed().isEmpty() ? words : QString();
    };
    m_known_as_field->show_error(missing(m_known_as, tr("Write what they are called.")));
    m_reference_field->show_error(missing(m_reference, tr("Every case needs a reference.")));
    m_born_field->show_error(m_born->problem());
    m_when_field->show_error(m_when->instant() ? m_when->problem()
                                               : tr("Write the day and the time."));
    for (FormField* field : {m_known_as_field, m_reference_field, m_born_field, m_when_field})
        if (!field->error().isEmpty()) {
            field->control()->setFocus();
            return false;
        }
    return chosen<SiteId>(m_site).has_value();
}

std::vector<NewFact> NewReferral::facts(const CaseId& id) const
{
    IdSource ids;
    const Instant now = m_room.session.now();
    const Instant happened = *m_when->instant();
    const auto perpetrator = ids.next<PersonId>(now);
    const std::string known_as = m_known_as->text().trimmed().toStdString();
    const std::string full_name = m_full_name->text().trimmed().toStdString();
    const auto born = m_born->values();
    std::vector<NewFact> facts;
    facts.push_back({.case_id = id,
                     .fact = ReferralReceived{static_cast<ReferralSource>(m_from->currentIndex()),
                                              chosen<AgencyId>(m_agency),
                                              static_cast<Method>(m_method->currentIndex())},
                     .happened = happened,
                     .source = Source::referrer,
                     .narrative = m_text->toPlainText().trimmed().toStdString()});
    facts.push_back({.case_id = id,
                     .fact = CaseOpened{m_reference->text().trimmed().toStdString(), perpetrator,
                                        known_as, *chosen<SiteId>(m_site)},
                     .happened = happened});
    if (!full_name.empty() || !born.empty())
        facts.push_back(
            {.case_id = id,
             .fact = PerpetratorDescribed{perpetrator,
                                          full_name.empty() ? known_as : full_name,
                                          born.empty()
                                              ? std::nullopt
                                              : std::optional(parse_date(born.front()).value()),
                                          Sex::not_asked,
                                          {}},
             .happened = happened});
    if (const auto survivor = m_survivor->text().trimmed(); !survivor.isEmpty())
        facts.push_back(
            {.case_id = id,
             .fact = SurvivorIdentified{ids.next<PersonId>(now), survivor.toStdString(),
                                        static_cast<Relationship>(m_relationship->currentIndex())},
             .happened = happened});
    return facts;
}

void NewReferral::record()
{
    if (m_busy)
        return;
    if (!check()) {
        if (m_site->count() == 0) {
            m_refused->setText(tr("The service has no site yet: a manager describes it first."));
            m_refused->show();
        }
        return;
    }
    const auto id = IdSource().next<CaseId>(m_room.session.now());
    m_busy = true;
    m_record->setEnabled(false);
    m_room.session.record(this, facts(id), [this, id](const WorkspaceResult<Written>& written) {
        m_busy = false;
        m_record->setEnabled(true);
        if (written) {
            m_kept->drop();
            Q_EMIT recorded(id);
            return;
        }
        m_refused->setText(refused_words(written.error(), m_room.wording));
        m_refused->show();
    });
}

QString NewReferral::refusal() const
{
    return m_refused->isVisibleTo(this) ? m_refused->text() : QString();
}

}
