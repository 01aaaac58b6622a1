// What the window costs: from a key or a click until everything that follows from it is on the screen, beside the store's own time
// for the same question, and the longest that the event loop was blocked meanwhile. Offscreen, on the window that people use. How
// it is called: `each_size`.

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <random>

#include <fmt/format.h>

#include "bench/filled.h"
#include "bench/pulse.h"
#include "ui/casefile/case_file_page.h"
#include "ui/cases/cases_page.h"
#include "ui/common/case_search.h"
#include "ui/desk.h"
#include "ui/find/find_palette.h"

namespace holdfast::bench {
namespace {

using test::Desk;

/// What somebody types: a name, letter by letter, and something that was written.
const std::vector<std::string> typed{"kerrigan", "appointment"};
constexpr int cases_opened = 40;

/// One thing that people do, as often as it was done.
struct Doing {
    std::vector<double> store;     ///< the store alone, for the same question
    std::vector<double> window;    ///< until it is all there
    double longest_block = 0;
};

struct Figures {
    Doing unlock;
    double derive_key = 0;
    Doing look_again;
    Doing cases;
    Doing find_key;
    Doing open_case;
    Doing open_palette;
    Doing palette_key;
    Doing meetings;
    Doing audit;
    Doing service;
    Doing lock;
    std::size_t owed = 0;
};

std::vector<CaseId> drawn(const std::vector<CaseRow>& rows)
{
    std::mt19937_64 random(11);
    std::vector<CaseId> cases;
    for (int i = 0; i < cases_opened; ++i)
        cases.push_back(rows[random() % rows.size()].id);
    return cases;
}

/// Calls with each beginning of what is typed.
template <typename Each>
void letter_by_letter(Each each)
{
    for (const std::string& words : typed)
        for (std::size_t length = 1; length <= words.size(); ++length)
            each(words.substr(0, length));
}

/// What the window asks, asked of the store.
std::vector<CaseId> ask_the_store(const FilledService& service, Figures& figures)
{
    std::optional<Workspace> workspace;
    const auto note = [](Doing& doing, const auto& work) { doing.store.push_back(timed(work)); };
    figures.derive_key = timed([&] {
        (void)derive_key(FilledService::passphrase(), KdfSalt{},
                         service.cost().value_or(KdfCost::moderate()));
    });
    note(figures.unlock, [&] {
        workspace = must(
            Workspace::open(service.place(), service.manager(), FilledService::passphrase(), now),
            "open");
        figures.owed = must(workspace->worklist(now), "worklist").size();
    });
    note(figures.look_again, [&] { must(workspace->worklist(now), "worklist"); });
    std::vector<CaseRow> rows;
    note(figures.cases, [&] { rows = must(workspace->cases(), "cases"); });
    figures.open_palette.store = figures.cases.store;
    const auto cases = drawn(rows);
    for (const CaseId& id : cases)
        note(figures.open_case, [&] { must(workspace->case_view(id, Moment::now(now)), "case"); });
    letter_by_letter([&](const std::string& words) {
        note(figures.find_key,
             [&] { must(workspace->search(words, ui::CaseSearch::most_hits), "search"); });
    });
    figures.palette_key.store = figures.find_key.store;
    note(figures.lock, [&] { workspace.reset(); });
    return cases;
}

/// A person at the window.
class Sitting {
public:
    Sitting(Desk& desk, Figures& figures) : m_desk(desk), m_figures(figures) {}

    void unlock(const std::string& name)
    {
        m_desk.named<QLineEdit>(QStringLiteral("Sign-in name"))
            ->setText(QString::fromStdString(name));
        auto* passphrase = m_desk.named<QLineEdit>(QStringLiteral("Passphrase"));
        passphrase->setText(QString::fromUtf8(passphrase_text.data(),
                                              static_cast<qsizetype>(passphrase_text.size())));
        note(
            m_figures.unlock, [&] { QTest::keyClick(passphrase, Qt::Key_Return); },
            [&] {
                return m_desk.session.is_unlocked() && m_desk.window->shows_frame()
                       && !m_desk.today().is_reading() && m_desk.model().has_rows();
            });
    }

    void look_again()
    {
        for (int i = 0; i < 3; ++i)
            note(
                m_figures.look_again, [&] { QTest::keyClick(&m_desk.today(), Qt::Key_F5); },
                [&] { return !m_desk.today().is_reading(); });
    }

    void find_cases()
    {
        ui::Frame& frame = m_desk.window->frame();
        auto* page = static_cast<ui::CasesPage*>(frame.page(ui::Place::cases));
        note(
            m_figures.cases, [&] { frame.go(ui::Place::cases); },
            [&] { return !page->is_reading() && page->model().has_cases(); });
        type(m_figures.find_key, *m_desk.named<QLineEdit>(QStringLiteral("Find cases")),
             [page] { return !page->is_reading(); });
    }

    void open(const std::vector<CaseId>& cases)
    {
        ui::Frame& frame = m_desk.window->frame();
        auto* page = static_cast<ui::CaseFilePage*>(frame.page(ui::Place::case_file));
        for (const CaseId& id : cases)
            note(
                m_figures.open_case, [&] { frame.open_case(id); },
                [&] { return !page->is_reading() && page->reading(); });
    }

    void use_palette()
    {
        ui::FindPalette& palette = m_desk.window->frame().palette();
        note(
            m_figures.open_palette,
            [&] { m_desk.named<QPushButton>(QStringLiteral("Find"))->click(); },
            [&] { return palette.isVisible() && !palette.is_reading(); });
        type(m_figures.palette_key, *palette.findChild<QLineEdit*>(),
             [&] { return !palette.is_reading(); });
    }

    /// The pages that read over all cases.
    void look_around()
    {
        ui::Frame& frame = m_desk.window->frame();
        for (const auto& [doing, place] : {std::pair(&m_figures.meetings, ui::Place::meetings),
                                           std::pair(&m_figures.audit, ui::Place::audit),
                                           std::pair(&m_figures.service, ui::Place::service)}) {
            const ui::Page* page = frame.page(place);
            note(
                *doing, [&] { frame.go(place); }, [&] { return !page->is_reading(); });
        }
    }

    void lock()
    {
        note(
            m_figures.lock, [&] { m_desk.named<QPushButton>(QStringLiteral("Lock"))->click(); },
            [&] { return m_desk.locks == 1; });
    }

private:
    template <typename Press, typename Done>
    void note(Doing& doing, Press press, Done done)
    {
        (void)m_pulse.take_longest();
        const auto start = Clock::now();
        press();
        m_pulse.wait_until(done);
        doing.window.push_back(seconds_since(start));
        m_pulse.run_for(0.05);    // what comes later still blocks whoever types on
        doing.longest_block = std::max(doing.longest_block, m_pulse.take_longest());
    }

    template <typename Done>
    void type(Doing& doing, QLineEdit& field, Done done)
    {
        for (const std::string& words : typed) {
            field.clear();
            m_pulse.wait_until(done);
            for (const char letter : words)
                note(
                    doing, [&] { QTest::keyClick(&field, letter); }, done);
        }
    }

    Desk& m_desk;
    Figures& m_figures;
    Pulse m_pulse;
};

void print(std::string_view name, const Doing& doing)
{
    const auto in_ms = [](const std::vector<double>& values, double share) {
        return percentile(values, share) * 1000;
    };
    const std::string store = doing.store.empty()
                                  ? fmt::format("{:>9} {:>9}", "", "")
                                  : fmt::format("{:>9.1f} {:>9.1f}", in_ms(doing.store, 0.5),
                                                in_ms(doing.store, 1));
    fmt::print("  {:<34} {} {:>9.1f} {:>9.1f} {:>9.0f}\n", name, store, in_ms(doing.window, 0.5),
               in_ms(doing.window, 1), doing.longest_block * 1000);
}

void print(const Figures& f, int cases)
{
    fmt::print("\n{} cases, {} duties open (milliseconds)\n", cases, f.owed);
    fmt::print("  {:<34} {:>9} {:>9} {:>9} {:>9} {:>9}\n", "", "store", "longest", "window",
               "longest", "blocked");
    print("unlock, until Today is there", f.unlock);
    print("Today read again", f.look_again);
    print("the list of cases", f.cases);
    print("a letter in the list of cases", f.find_key);
    print("a case file", f.open_case);
    print("Ctrl+K", f.open_palette);
    print("a letter after Ctrl+K", f.palette_key);
    print("Meetings: the agenda", f.meetings);
    print("Audit: the sample and the trend", f.audit);
    print("Service", f.service);
    print("lock", f.lock);
    fmt::print("  Argon2id alone {:.0f} ms; peak memory {:.0f} MiB\n", f.derive_key * 1000,
               peak_memory_mib());
}

void measure(const std::filesystem::path& folder, int cases)
{
    const FilledService service(folder, cases);
    Figures figures;
    const auto to_open = ask_the_store(service, figures);

    int argc = 1;
    char name[] = "holdfast_window_bench";
    char* argv[] = {name, nullptr};
    const QApplication application(argc, argv);
    ui::Look look(ui::Look::Keep::no);
    Desk desk(look, service.place(), now);
    desk.window->resize(1280, 800);
    desk.window->activateWindow();
    Sitting sitting(desk, figures);
    sitting.unlock(service.manager());
    sitting.look_again();
    sitting.find_cases();
    sitting.open(to_open);
    sitting.use_palette();
    sitting.look_around();
    sitting.lock();
    print(figures, cases);
}

}
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES",
            "default.warning=false");    // what a platform without a screen cannot do
    return holdfast::bench::each_size(argc, argv, holdfast::bench::measure);
}
