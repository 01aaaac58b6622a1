#include "ui/frame/rail.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/common/look.h"
#include "ui/common/measure.h"

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

}

Rail::Rail(Look& look, QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, space::small);
    layout->setSpacing(space::hair);
    int number = 0;
    for (const OnRail& way : rail_places()) {
        ++number;
        if (!has_page(way.place))
            continue;
        auto* button = rail_button(way.glyph, way.words);
        const QKeySequence keys(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number));
        button->setToolTip(tr("%1 (%2)").arg(way.words, keys.toString(QKeySequence::NativeText)));
        button->setCheckable(true);
        m_buttons->addButton(button);
        layout->addWidget(button);
        auto* key = new QShortcut(keys, this);
        const auto choose = [this, place = way.place] { Q_EMIT chosen(place); };
        connect(button, &QToolButton::clicked, this, choose);
        connect(key, &QShortcut::activated, this, choose);
        m_ways.emplace(way.place, Way{button, key});
    }
    layout->addStretch();
    layout->addWidget(view_button(look));
}

void Rail::offer(Roles roles)
{
    for (const auto& [place, way] : m_ways) {
        way.button->setVisible(open_to(place, roles));
        way.key->setEnabled(open_to(place, roles));
    }
}

void Rail::show_place(Place place)
{
    // A case file belongs to Cases.
    const bool about_a_case = place == Place::case_file || place == Place::survivor;
    const auto way = m_ways.find(about_a_case ? Place::cases : place);
    if (way != m_ways.end())
        way->second.button->setChecked(true);
}

QToolButton* Rail::view_button(Look& look)
{
    auto* view = rail_button(Glyph::view, tr("View"));
    view->setPopupMode(QToolButton::InstantPopup);
    view->setAccessibleName(tr("Text size and colours"));
    auto* menu = new QMenu(view);
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
        connect(choice(sizes, tr("%1 %").arg(percent), percent == look.text_percent()),
                &QAction::triggered, this, [&look, percent] { look.set_text_percent(percent); });
    auto* themes = choices(tr("Colours"));
    const std::pair<QString, std::optional<Theme>> offered[] = {
        {tr("As the desktop"), std::nullopt},
        {tr("Light"), Theme::light},
        {tr("Dark"), Theme::dark}};
    for (const auto& [words, theme] : offered)
        connect(choice(themes, words, theme == look.chosen_theme()), &QAction::triggered, this,
                [&look, chosen = theme] { look.choose_theme(chosen); });
    view->setMenu(menu);
    return view;
}

}
