#pragma once
#include <QComboBox>
#include <QTest>

#include "ui/common/form_field.h"
#include "ui/desk.h"
#include "ui/record/fact_form.h"
#include "ui/record/record_panel.h"

namespace holdfast::test {

/// A service with one case on a Monday: Ian, and his partner Ruth, whose phone number a worker holds.
class OneCase {
public:
    static constexpr const char* opened = "2026-01-05T09:30";
    static constexpr const char* moment = "2026-01-05T10:00";

    OneCase() : service(at(moment))
    {
        auto manager = service.open("manager");
        good(manager.record(
            {{.case_id = id,
              .fact = ReferralReceived{ReferralSource::self, {}, Method::phone},
              .happened = at(opened)},
             {.case_id = id,
              .fact = CaseOpened{"HF-0001", ids.next<PersonId>(at(opened)), "Ian", service.site},
              .happened = at(opened)},
             {.case_id = id,
              .fact = SurvivorIdentified{ruth, "Ruth", Relationship::partner},
              .happened = at(opened)},
             {.case_id = id,
              .fact = SurvivorDetailsLearned{ruth, {DetailKind::phone}},
              .happened = at(opened)}},
            at(moment)));
    }

    /// The entries of a kind in a case, as somebody sees them.
    template <typename Kind>
    std::vector<Entry> recorded(std::string_view reader = "manager",
                                std::optional<CaseId> in = {}) const
    {
        const auto workspace = service.open(reader);
        const auto view = good(workspace.case_view(in.value_or(id), Moment::now(at(far))));
        std::vector<Entry> found;
        for (const Entry& entry : view.history->entries())
            if (std::holds_alternative<Kind>(entry.fact))
                found.push_back(entry);
        return found;
    }
    std::string narrative(const EntryId& entry, std::string_view reader = "manager") const
    {
        const auto workspace = service.open(reader);
        auto view = good(workspace.case_view(id, Moment::now(at(far))));
        return view.narratives[entry];
    }

    Service service;
    IdSource ids{7};
    CaseId id = ids.next<CaseId>(at(opened));
    PersonId ruth = ids.next<PersonId>(at(opened));

private:
    static constexpr const char* far = "2030-01-01T00:00";
};

/// The window over it, with somebody signed in.
class OneDesk : public Desk {
public:
    OneDesk(ui::Look& look, const OneCase& one, const char* who,
            const char* when = "2026-01-05T14:05")
        : Desk(look, one.service.place(), at(when))
    {
        sign_in(QString::fromUtf8(who));
    }
};

/// Waits for the form that was asked for.
inline ui::FactForm& form_of(Desk& desk)
{
    auto& panel = desk.window->frame().record();
    if (!QTest::qWaitFor([&] { return panel.form() != nullptr; }, 20'000))
        throw std::runtime_error("no form opens");
    return *panel.form();
}

inline ui::FactForm& opened(Desk& desk, ui::RecordRequest request)
{
    desk.window->frame().open_record(std::move(request));
    return form_of(desk);
}

inline void choose(ui::FactForm& form, std::string_view field, const QString& words)
{
    auto* combo = form.field(field)->findChild<QComboBox*>();
    const int at = combo ? combo->findText(words) : -1;
    if (at < 0)
        throw std::runtime_error("that is not offered: " + words.toStdString());
    combo->setCurrentIndex(at);
}

inline void press_record(Desk& desk)
{
    auto& panel = desk.window->frame().record();
    QTest::keyClick(&panel, Qt::Key_Return, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return !panel.is_busy(); }, 20'000))
        throw std::runtime_error("it is not recorded");
    desk.settle();
}

}
