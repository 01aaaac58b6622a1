#include "ui/documents/typed.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "workspace/kept.h"

namespace holdfast::ui {

std::string typed_name(std::string_view form, const CaseId& id)
{
    return std::string(form) + '/' + id.text();
}

void keep_typed(const Workspace& workspace, const std::string& name, const FormFields& typed)
{
    QJsonObject object;
    for (auto each = typed.begin(); each != typed.end(); ++each)
        object[each.key()] = each.value();
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const std::vector<std::uint8_t> bytes(json.begin(), json.end());
    (void)keep(workspace, name, bytes);    // locking cannot fail
}

FormFields kept_typed(const Workspace& workspace, const std::string& name)
{
    FormFields typed;
    const auto found = kept(workspace, name);
    if (!found || !*found)
        return typed;
    const auto bytes = (*found)->bytes();
    const QByteArray json(reinterpret_cast<const char*>(bytes.data()),
                          static_cast<qsizetype>(bytes.size()));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto each = object.begin(); each != object.end(); ++each)
        typed[each.key()] = each.value().toString();
    return typed;
}

}
