// The window.

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QProcess>
#include <QTranslator>
#include <iostream>

#include "app/hardening.h"
#include "ui/common/look.h"
#include "ui/common/questions.h"
#include "ui/common/session.h"
#include "ui/frame/main_window.h"
#include "ui/frame/reminders.h"
#include "ui/unlock/swap_check.h"
#include "ui/unlock/unlock_page.h"

namespace {

using namespace holdfast;

Instant clock_now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// The folder that was asked for on the command line, or nothing.
QString folder_asked_for(const QApplication& application)
{
    const QCommandLineOption open(
        QStringLiteral("open"),
        QApplication::translate("main", "Offers to unlock the record in FOLDER."),
        QStringLiteral("FOLDER"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Holdfast, the case record"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(open);
    parser.process(application);
    return parser.value(open);
}

/// The program starts anew at the unlock screen: nothing of the session stays in its memory.
void begin_anew(const QString& folder)
{
    QStringList arguments;
    if (!folder.isEmpty())
        arguments = {QStringLiteral("--open"), folder};
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    QCoreApplication::quit();
}

int run(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("holdfast"));
    QApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("holdfast"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString folder = folder_asked_for(application);

    ui::Look look(ui::Look::Keep::yes);
    // English for the singular of what is counted; over it the language that was chosen.
    QTranslator english;
    QTranslator chosen;
    for (const auto& [translator, language] : {std::pair(&english, QStringLiteral("en")),
                                               std::pair(&chosen, look.preferences().language())})
        if (translator->load(QStringLiteral("holdfast_") + language,
                             QStringLiteral(":/translations")))
            QApplication::installTranslator(translator);
    ui::DialogQuestions questions;
    const Wording wording = Wording::english();
    ui::Session session(clock_now);
    ui::MainWindow window({.session = session,
                           .questions = questions,
                           .look = look,
                           .wording = wording,
                           .device_folder = default_device_folder(),
                           .after_lock = begin_anew,
                           .remind = ui::notify_desktop});
    window.unlock_page().warn_of_swap(ui::unencrypted_swap());
    window.unlock_page().set_folder(folder);
    window.unlock_page().focus_first_empty();
    window.show();
    // After locking nobody has clicked on it: what is typed next belongs into its field.
    window.activateWindow();
    return QApplication::exec();
}

}

int main(int argc, char** argv)
{
    if (!holdfast::harden()) {
        std::cerr << "This machine gives no good random numbers.\n";
        return 1;
    }
    return run(argc, argv);
}
