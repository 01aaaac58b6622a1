#include "ui/desk.h"

#include <QLineEdit>
#include <QTest>

namespace holdfast::test {

using ui::Section;

Desk::Desk(ui::Look& look, VaultPlace place, Instant now)
    : m_now(std::make_shared<Instant>(now)), session([at = m_now] { return *at; })
{
    const QString folder = QString::fromStdString(place.folder.string());
    window = std::make_unique<ui::MainWindow>(
        ui::MainWindow::Parts{.session = session,
                              .questions = answers,
                              .look = look,
                              .wording = m_wording,
                              .device_folder = place.device_folder,
                              .after_lock =
                                  [this](const QString& locked) {
                                      locked_folder = locked;
                                      ++locks;
                                  },
                              .remind = {},
                              .lock_backup_most = std::chrono::minutes(1)});
    window->unlock_page().set_folder(folder);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        throw std::runtime_error("the window does not come up");
}

Desk::~Desk() = default;

void Desk::sign_in(const QString& name, const QString& passphrase)
{
    auto* name_field = named<QLineEdit>(QStringLiteral("Sign-in name"));
    name_field->clear();
    QTest::keyClicks(name_field, name);
    auto* passphrase_field = named<QLineEdit>(QStringLiteral("Passphrase"));
    QTest::keyClicks(passphrase_field, passphrase);
    QTest::keyClick(passphrase_field, Qt::Key_Return);
    settle();
}

void Desk::settle()
{
    QCoreApplication::processEvents();
    if (!QTest::qWaitFor([this] { return !session.is_opening() && !today().is_reading(); }, 20'000))
        throw std::runtime_error("it goes on and on");
}

std::vector<OwedRow> Desk::rows() const
{
    std::vector<OwedRow> rows;
    for (int i = 0; i < model().rowCount(); ++i) {
        const QModelIndex section = model().index(i, 0);
        for (int j = 0; j < model().rowCount(section); ++j)
            rows.push_back(*model().row_at(model().index(j, 0, section)));
    }
    return rows;
}

QModelIndex Desk::row(Rule rule, std::string_view subject) const
{
    for (int i = 0; i < model().rowCount(); ++i) {
        const QModelIndex section = model().index(i, 0);
        for (int j = 0; j < model().rowCount(section); ++j) {
            const QModelIndex at = model().index(j, 0, section);
            const OwedRow* row = model().row_at(at);
            if (row->obligation.rule == rule && row->subject_name == subject)
                return at;
        }
    }
    throw std::runtime_error("that duty is not in the list");
}

}
