#pragma once
#include <QTemporaryDir>
#include <QTest>
#include <functional>

#include "ui/casefile/case_file_page.h"
#include "ui/desk.h"
#include "ui/documents/documents_view.h"
#include "ui/survivor/survivor_page.h"
#include "workspace/impl.h"

namespace holdfast::test {

/// One case of invented people in a vault: Ian, and Ruth with whom "iss_worker" works, who is to be found at two places.
class Household {
public:
    static constexpr const char* opened = "2026-01-05T10:00";
    static constexpr const char* moment = "2026-01-12T10:00";
    static constexpr const char* places[] = {"14 Harbour Street", "9 Quay Lane", "blue door"};

    Household() : service(at("2026-01-05T09:00"))
    {
        auto manager = service.open("manager");
        const auto record = [&](const char* when, Fact fact, std::string narrative = {},
                                Source source = Source::worker) {
            const Instant then = at(when);
            return good(manager.record({{.case_id = id,
                                         .fact = std::move(fact),
                                         .happened = then,
                                         .source = source,
                                         .narrative = std::move(narrative)}},
                                       then))
                .entries.front();
        };
        record(opened, ReferralReceived{ReferralSource::police, {}, Method::email});
        record(opened, CaseOpened{"HF-0001", ian, "Ian M.", service.site});
        record(opened, WorkerAllocated{service.member(Role::intervention_practitioner),
                                       Side::intervention,
                                       {}});
        record(opened, SurvivorIdentified{ruth, "Ruth", Relationship::ex_partner});
        record(opened, WorkerAllocated{service.member(Role::iss_worker), Side::iss, ruth});
        record(
            opened,
            SafeContactInstructed{
                ruth, "Tue to Thu, 10 to 14", {Method::phone}, false, "the dentist", "his mother"});
        record(opened, ContactDetailsGiven{ruth, DetailKind::phone, "07700 900123", Answer::yes});
        record(opened, ContactDetailsGiven{ruth, DetailKind::address, "Flat 2, 9 Quay Lane",
                                           Answer::not_asked});
        record(opened, WhereaboutsGiven{ruth, Whereabouts::home, "14 Harbour Street", {}},
               "the blue door");
        record("2026-01-06T11:00", dash(12), {}, Source::survivor);
        missed = record("2026-01-07T18:00",
                        SessionMissed{{}, Activity::assessment, MissedHow::no_show});
        record("2026-01-08T09:00", NoteMade{ruth}, "She is moving her things on Friday",
               Source::survivor);
    }

    /// A DASH with so many a yes and the rest a no.
    Fact dash(int yes)
    {
        RiskReviewed review{.review = service.ids.next<ReviewId>(at(opened)),
                            .person = ruth,
                            .tool = "dash-24",
                            .edition = "2025.1",
                            .answered_by = AnsweredBy::survivor,
                            .answers = {},
                            .ended = {}};
        for (int i = 1; i <= 24; ++i)
            review.answers.push_back({.item = std::to_string(i),
                                      .answered = Answered::given,
                                      .answer = i <= yes ? "yes" : "no",
                                      .note = {},
                                      .source = Source::survivor});
        return review;
    }

    /// The case as somebody's key opens it.
    CaseView view(Role role, const char* when = "2026-01-12T10:01") const
    {
        const Instant then = at(when);
        return good(service.open(role, then).case_view(id, Moment::now(then)));
    }
    template <typename Kind>
    static std::vector<Recorded<Kind>> all(const CaseView& view)
    {
        std::vector<Recorded<Kind>> found;
        for (const auto each : view.file.all<Kind>())
            found.push_back(each);
        return found;
    }
    /// How often managers find it noted: as what was done, or as the reason that was given.
    int noted(std::string_view words) const
    {
        const auto manager = service.open("manager", at("2026-01-12T10:01"));
        FactReader reader;
        int count = 0;
        const auto look = [&](const EntryView& view) {
            const auto entry = decoded(view, reader);
            const auto* fact = entry ? std::get_if<AccessNoted>(&entry->fact) : nullptr;
            if (fact && (code(fact->access) == words || view.narrative == words))
                ++count;
        };
        if (!manager.impl().vault.for_each_entry(std::nullopt, {Compartment::management}, look))
            throw std::runtime_error("the log cannot be read");
        return count;
    }

    Service service;
    CaseId id = service.ids.next<CaseId>(at(opened));
    PersonId ian = service.ids.next<PersonId>(at(opened));
    PersonId ruth = service.ids.next<PersonId>(at(opened));
    std::optional<EntryId> missed;
};

/// When the tests over it begin.
inline const Instant household_now = at(Household::moment);

/// The window with the case or the survivor's file in front.
class FileDesk : public Desk {
public:
    FileDesk(ui::Look& look, const Household& household, const QString& who)
        : Desk(look, household.service.place(), at(Household::moment)), m_household(household)
    {
        sign_in(who);
    }

    ui::CaseFilePage& open_case()
    {
        window->frame().open_case(m_household.id);
        auto& page = *static_cast<ui::CaseFilePage*>(window->frame().page(ui::Place::case_file));
        m_front = &page;
        await_read();
        return page;
    }
    ui::SurvivorPage& open_survivor()
    {
        window->frame().open_survivor(m_household.id, m_household.ruth);
        auto& page = *static_cast<ui::SurvivorPage*>(window->frame().page(ui::Place::survivor));
        m_front = &page;
        await_read();
        return page;
    }
    /// The tab of the case's, or of the survivor's, documents in front.
    ui::DocumentsView& case_documents()
    {
        ui::CaseFilePage& page = open_case();
        page.show_tab(ui::CaseFilePage::Tab::documents);
        return page.documents();
    }
    ui::DocumentsView& survivor_documents()
    {
        ui::SurvivorPage& page = open_survivor();
        page.show_tab(ui::SurvivorPage::Tab::documents);
        return page.documents();
    }
    /// Until the file that was opened last has been read.
    void await_read()
    {
        await([this] { return !m_front->is_reading(); });
    }
    void await(const std::function<bool()>& done)
    {
        QCoreApplication::processEvents();
        if (!QTest::qWaitFor(done, 20'000))
            throw std::runtime_error("it goes on and on");
    }
    template <typename Widget>
    Widget* in(const QWidget& page, const QString& accessible_name) const
    {
        for (Widget* widget : page.findChildren<Widget*>())
            if (widget->accessibleName() == accessible_name)
                return widget;
        throw std::runtime_error("no control is called " + accessible_name.toStdString());
    }

private:
    const Household& m_household;
    const ui::Page* m_front = nullptr;
};

/// What a test of files begins with: a household in its vault, how windows look, and a folder for what comes from outside or goes there.
template <typename Home>
struct SceneOf {
    ui::Look look{ui::Look::Keep::no};
    Home household;
    QTemporaryDir folder;

    /// The window, with somebody signed in.
    FileDesk desk(const char* who) { return FileDesk(look, household, QString::fromUtf8(who)); }
    QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
};
using Scene = SceneOf<Household>;

}
