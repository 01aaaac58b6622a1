#pragma once
#include <QPainter>
#include <QTest>
#include <algorithm>
#include <filesystem>
#include <iostream>

#include "sample/sample.h"
#include "ui/desk.h"

namespace holdfast::test {

inline constexpr QSize laptop{1280, 800};

class Studio {
public:
    explicit Studio(QString folder) : m_folder(std::move(folder)), m_look(ui::Look::Keep::no) {}

    ui::Look& look() { return m_look; }

    void take(const Desk& desk, const QString& name)
    {
        QTest::qWait(120);
        const QString file = m_folder + QLatin1Char('/') + name + QStringLiteral(".png");
        QPixmap picture = desk.window->grab();
        QPainter painter(&picture);
        // Forms that are windows of their own stand over its middle, in a frame, as a desktop would have them.
        for (QWidget* over : desk.window->findChildren<QWidget*>())
            if (over->isWindow() && over->isVisible()) {
                QRect place(QPoint(), over->size());
                place.moveCenter(desk.window->rect().center());
                place.moveTop(std::max(0, place.top()));
                painter.drawPixmap(place.topLeft(), over->grab());
                painter.setPen(over->palette().color(QPalette::Mid));
                painter.drawRect(place.adjusted(0, 0, -1, -1));
            }
        painter.end();
        if (!picture.save(file))
            throw std::runtime_error("cannot write " + file.toStdString());
        std::cout << file.toStdString() << '\n';
    }

    /// The same in light, dark, and text twice as large.
    void take_all(const Desk& desk, const QString& name)
    {
        for (const auto& [suffix, theme] :
             {std::pair("light", ui::Theme::light), std::pair("dark", ui::Theme::dark)}) {
            m_look.choose_theme(theme);
            take(desk, name + QLatin1Char('-') + QString::fromLatin1(suffix));
        }
        m_look.choose_theme(ui::Theme::light);
        const QSize size = desk.window->size();
        m_look.set_text_percent(200);
        take(desk, name + QStringLiteral("-200"));
        if (desk.window->size() != size)
            std::cerr << name.toStdString() << ": at 200 % the window grows to "
                      << desk.window->width() << " x " << desk.window->height() << '\n';
        m_look.set_text_percent(100);
        desk.window->resize(size);
    }

private:
    QString m_folder;
    ui::Look m_look;
};

inline Roles roles_of(const SampleWorker& worker)
{
    Roles roles;
    for (const Role role : worker.roles)
        roles.insert(role);
    return roles;
}

/// A vault of the invented service, everybody with the one passphrase.
class SampleVault {
public:
    SampleVault()
    {
        const auto& workers = sample.workers();
        const FirstPerson first{.id = workers.front().id,
                                .sign_in_name = workers.front().sign_in_name,
                                .roles = roles_of(workers.front())
                                         | Roles{Role::service_manager, Role::case_manager}};
        auto created = good(Workspace::create(place(), first, Service::passphrase(), sample.ends(),
                                              VaultPurpose::sample, KdfCost::light_for_samples()));
        good(created.workspace.import_lines(sample.service_lines(), sample.ends()));
        for (std::size_t i = 1; i < workers.size(); ++i)
            good(created.workspace.add_member(workers[i].sign_in_name, roles_of(workers[i]),
                                              Service::passphrase(), sample.ends(), workers[i].id));
        for (int i = 0; i < cases; ++i)
            good(created.workspace.import_lines(sample.case_lines(i), sample.ends()));
    }

    VaultPlace place() const
    {
        return {.folder = m_folder.path() / "vault", .device_folder = m_folder.path() / "device"};
    }
    /// The first with a role: an ISS worker and so on.
    QString with(Role role) const
    {
        for (const SampleWorker& worker : sample.workers())
            if (worker.roles == std::vector{role})
                return QString::fromStdString(worker.sign_in_name);
        throw std::runtime_error("nobody has that role");
    }

    static constexpr int cases = 40;
    SampleService sample{{.cases = cases, .seed = 1, .until = parse_date("2026-08-03").value()}};

private:
    TemporaryFolder m_folder;
};

/// The parts of the service, and what is asked of somebody whose passphrase was given.
void service_pictures(Studio& studio);

/// The first run, case management, the audit, the service and the settings.
void work_pictures(Studio& studio, const SampleVault& vault);

}
