#include "ui/frame/frame.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/measure.h"
#include "ui/common/session.h"
#include "ui/common/text.h"
#include "ui/common/text_label.h"
#include "ui/today/today_page.h"

namespace holdfast::ui {
namespace {

QToolButton* rail_button(Glyph glyph, const QString& words)
{
    auto* button = new QToolButton;
    button->setIcon(icon(glyph));
    button->setText(words);
    button->setAccessibleName(words);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

QFrame* line(QFrame::Shape shape)
{
    auto* line = new QFrame;
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setLineWidth(1);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

/// Says on every page that the people are invented.
QWidget* sample_band()
{
    auto* band = new QWidget;
    band->setAutoFillBackground(true);
    band->setBackgroundRole(QPalette::Highlight);
    auto* mark = new QLabel;
    mark->setPixmap(icon(Glyph::sample, Tone::excused).pixmap(16, 16));
    auto* words = paragraph(TextSize::label, Tone::excused);
    words->setText(Frame::tr("SAMPLE · everybody in this record is invented"));
    auto* layout = new QHBoxLayout(band);
    layout->setContentsMargins(space::section, space::hair, space::section, space::hair);
    layout->setSpacing(space::small);
    layout->addWidget(mark);
    layout->addWidget(words, 1);
    return band;
}

}

Frame::Frame(Session& session, Look& look, const Wording& wording)
    : m_session(session),
      m_look(look),
      m_wording(wording),
      m_today(new TodayPage(session, wording)),
      m_view(rail_button(Glyph::view, tr("View"))),
      m_sample(sample_band()),
      m_who(paragraph(TextSize::label, Tone::muted))
{
    auto* page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_sample);
    page->addWidget(m_today, 1);
    page->addWidget(line(QFrame::HLine));
    page->addWidget(foot());

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(rail());
    layout->addWidget(line(QFrame::VLine));
    layout->addLayout(page, 1);
    connect(&m_session, &Session::unlocked, this, &Frame::show_who);
}

QWidget* Frame::rail()
{
    auto* today = rail_button(Glyph::today, tr("Today"));
    today->setCheckable(true);
    today->setAutoExclusive(true);
    today->setChecked(true);
    auto* lock = rail_button(Glyph::lock, tr("Lock"));
    lock->setToolTip(tr("Lock at once (Ctrl+L)"));
    connect(lock, &QToolButton::clicked, this, &Frame::lock_wanted);
    m_view->setPopupMode(QToolButton::InstantPopup);
    fill_view_menu();

    auto* rail = new QWidget;
    auto* layout = new QVBoxLayout(rail);
    layout->setContentsMargins(0, space::small, 0, space::small);
    layout->setSpacing(space::hair);
    layout->addWidget(today);
    layout->addStretch();
    layout->addWidget(m_view);
    layout->addWidget(lock);
    return rail;
}

QWidget* Frame::foot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(space::section, space::small, space::section, space::small);
    layout->addWidget(m_who, 1);
    return foot;
}

void Frame::fill_view_menu()
{
    auto* menu = new QMenu(m_view);
    const auto choices = [menu, this](const QString& title) {
        menu->addSection(title);
        return new QActionGroup(this);
    };
    const auto choice = [menu](QActionGroup* group, const QString& words, bool chosen) {
        QAction* action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(chosen);
        group->addAction(action);
        return action;
    };
    auto* sizes = choices(tr("Text size"));
    for (int percent = Look::smallest_text; percent <= Look::largest_text;
         percent += Look::text_step)
        connect(choice(sizes, tr("%1 %").arg(percent), percent == m_look.text_percent()),
                &QAction::triggered, this, [this, percent] { m_look.set_text_percent(percent); });
    auto* themes = choices(tr("Colours"));
    const std::pair<QString, std::optional<Theme>> offered[] = {
        {tr("As the desktop"), std::nullopt},
        {tr("Light"), Theme::light},
        {tr("Dark"), Theme::dark}};
    for (const auto& [words, theme] : offered)
        connect(choice(themes, words, theme == m_look.chosen_theme()), &QAction::triggered, this,
                [this, chosen = theme] { m_look.choose_theme(chosen); });
    m_view->setMenu(menu);
    m_view->setAccessibleName(tr("Text size and colours"));
}

void Frame::show_who()
{
    const SignedIn& who = m_session.who();
    QStringList roles;
    for (std::size_t i = 0; i < codes_of<Role>.size(); ++i)
        if (const auto role = static_cast<Role>(i); who.roles.contains(role))
            roles.append(text(m_wording.role(role)));
    m_who->setText(tr("signed in as %1 · %2").arg(who.name, roles.join(tr(", "))));
    m_sample->setVisible(who.is_sample);
}

}
