// What a person keeps of the list of cases for themselves: filters under a name, and which columns are shown.

#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

#include "ui/cases/cases_page.h"
#include "ui/common/column_fit.h"
#include "ui/common/questions.h"
#include "workspace/kept.h"

namespace holdfast::ui {
namespace {

constexpr std::string_view filter_prefix = "filter/";
constexpr std::string_view columns_name = "cases/columns";

using KeptFilters = std::map<std::string, std::vector<std::uint8_t>>;

WorkspaceResult<KeptFilters> read_kept(const Workspace& workspace)
{
    KeptFilters found;
    auto names = kept_names(workspace, filter_prefix);
    if (!names)
        return tl::unexpected(names.error());
    names->emplace_back(columns_name);
    for (const std::string& name : *names) {
        const auto one = kept(workspace, name);
        if (!one)
            return tl::unexpected(one.error());
        if (*one)
            found[name].assign((*one)->bytes().begin(), (*one)->bytes().end());
    }
    return found;
}

std::vector<std::uint8_t> filter_bytes(const QJsonObject& json)
{
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return {text.begin(), text.end()};
}

QJsonObject object_of(const std::vector<std::uint8_t>& bytes)
{
    return QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                              static_cast<qsizetype>(bytes.size())))
        .object();
}

}

void CasesPage::read_saved()
{
    session().ask(
        this, [](const Workspace& workspace) { return read_kept(workspace); },
        [this](const WorkspaceResult<KeptFilters>& kept_now) {
            m_saved->clear();
            m_saved->addItem(tr("Filters…"));
            if (kept_now)
                for (const auto& [name, bytes] : *kept_now) {
                    const QJsonObject json = object_of(bytes);
                    if (name != columns_name) {
                        m_saved->addItem(text(std::string_view(name).substr(filter_prefix.size())),
                                         json);
                        continue;
                    }
                    const QJsonArray hidden = json[QLatin1String("hidden")].toArray();
                    std::set<int> unwanted;
                    for (int i = 1; i < CasesModel::column_count; ++i)
                        if (hidden.contains(i))
                            unwanted.insert(i);
                    m_columns->set_unwanted(std::move(unwanted));
                }
            m_saved->addItem(tr("Save these…"));
        });
}

void CasesPage::use_saved(int at)
{
    const bool save = at == m_saved->count() - 1;
    const QJsonObject json = m_saved->itemData(at).toJsonObject();
    m_saved->setCurrentIndex(0);
    if (save)
        return save_filter();
    if (json.isEmpty())
        return;
    m_open_filter->setCurrentIndex(json[QLatin1String("open")].toInt());
    m_risk_filter->setCurrentIndex(json[QLatin1String("risk")].toInt());
    m_worker_filter->setCurrentIndex(
        std::max(0, m_worker_filter->findData(json[QLatin1String("worker")].toString())));
    m_words->setText(json[QLatin1String("words")].toString());
}

void CasesPage::save_filter()
{
    const auto name = room().questions.reason(
        this, tr("What are these filters called?"),
        tr("They are kept in the record for you alone; nobody else sees them."), tr("Save"));
    if (!name)
        return;
    const QJsonObject json{{QStringLiteral("open"), m_open_filter->currentIndex()},
                           {QStringLiteral("risk"), m_risk_filter->currentIndex()},
                           {QStringLiteral("worker"), m_worker_filter->currentData().toString()},
                           {QStringLiteral("words"), m_words->text()}};
    session().ask(
        this,
        [name = std::string(filter_prefix) + name->simplified().toStdString(),
         bytes = filter_bytes(json)](const Workspace& workspace) {
            return keep(workspace, name, bytes);
        },
        [this](const WorkspaceResult<void>&) { read_saved(); });
}

void CasesPage::choose_columns(const QPoint& at)
{
    QMenu menu;
    // The reference always stays.
    for (int i = 1; i < CasesModel::column_count; ++i) {
        QAction* action = menu.addAction(
            m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_columns->unwanted().contains(i));
        connect(action, &QAction::toggled, this, [this, i](bool shown) { show_column(i, shown); });
    }
    menu.exec(m_list->horizontalHeader()->mapToGlobal(at));
}

void CasesPage::show_column(int column, bool shown)
{
    std::set<int> unwanted = m_columns->unwanted();
    if (shown)
        unwanted.erase(column);
    else
        unwanted.insert(column);
    m_columns->set_unwanted(unwanted);
    QJsonArray hidden;
    for (const int each : unwanted)
        hidden.append(each);
    session().ask(
        this,
        [bytes = filter_bytes({{QStringLiteral("hidden"), hidden}})](const Workspace& workspace) {
            return keep(workspace, columns_name, bytes);
        },
        [](const WorkspaceResult<void>&) {});
}

}
