#include "ui/record/kept_form.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "workspace/kept.h"

namespace holdfast::ui {
namespace {

using Json = nlohmann::json;

std::vector<std::uint8_t> typed_bytes(const Typed& typed)
{
    const std::string text = Json(typed).dump(-1, ' ', false, Json::error_handler_t::replace);
    return {text.begin(), text.end()};
}

Typed typed_in(std::span<const std::uint8_t> bytes)
{
    const Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    Typed typed;
    if (json.is_object())
        for (const auto& [field, value] : json.items())
            if (value.is_string())
                typed.emplace(field, value.get<std::string>());
    return typed;
}

WorkspaceResult<Typed> read_typed(const Workspace& workspace, std::string_view name)
{
    const auto found = kept(workspace, name);
    if (!found)
        return tl::unexpected(found.error());
    return *found ? typed_in((*found)->bytes()) : Typed();
}

}

KeptForm::KeptForm(Session& session, QObject* form, Read read)
    : QObject(form), m_session(session), m_form(form), m_read(std::move(read))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kept_after);
    connect(&m_soon, &QTimer::timeout, this, &KeptForm::keep_now);
    connect(&m_session, &Session::locking, this, &KeptForm::keep_on_lock);
    connect(&m_session, &Session::locked, this, [this] {
        ++m_question;
        m_reading = false;
        m_name.clear();
    });
}

void KeptForm::begin(std::string name, std::function<void(const Typed&)> fill)
{
    m_name = std::move(name);
    m_reading = true;
    m_session.ask(
        this, [name = m_name](const Workspace& workspace) { return read_typed(workspace, name); },
        [this, fill = std::move(fill),
         question = ++m_question](const WorkspaceResult<Typed>& typed) {
            if (question != m_question)
                return;
            m_reading = false;
            // What somebody typed meanwhile is not written over.
            if (typed && !typed->empty() && !m_read())
                fill(*typed);
        });
}

void KeptForm::touch()
{
    if (!m_name.empty())
        m_soon.start();
}

void KeptForm::keep_now()
{
    m_soon.stop();
    auto typed = m_name.empty() ? std::nullopt : m_read();
    if (!typed)
        return;
    (*typed)["saved"] = to_string(m_session.now());
    m_session.ask(
        this,
        [name = m_name, bytes = typed_bytes(*typed)](const Workspace& workspace) {
            return keep(workspace, name, bytes);
        },
        [this](const WorkspaceResult<void>&) { Q_EMIT m_session.kept(); });
}

void KeptForm::leave()
{
    keep_now();
    ++m_question;
    m_reading = false;
    m_name.clear();
}

void KeptForm::drop()
{
    m_soon.stop();
    if (m_name.empty())
        return;
    m_session.ask(
        this, [name = m_name](const Workspace& workspace) { return forget(workspace, name); },
        [this](const WorkspaceResult<bool>&) { Q_EMIT m_session.kept(); });
    m_name.clear();
}

/// Locking cannot fail: what could not be kept is lost whatever was said about it.
void KeptForm::keep_on_lock(Workspace& workspace)
{
    m_soon.stop();
    if (m_name.empty())
        return;
    if (m_session.has_written_for(m_form)) {
        (void)forget(workspace, m_name);
        return;
    }
    if (auto typed = m_read()) {
        (*typed)["saved"] = to_string(m_session.now());
        (void)keep(workspace, m_name, typed_bytes(*typed));
    }
}

WorkspaceResult<std::vector<std::pair<std::string, Typed>>> kept_forms(const Workspace& workspace)
{
    const auto names = kept_names(workspace, form_prefix);
    if (!names)
        return tl::unexpected(names.error());
    std::vector<std::pair<std::string, Typed>> forms;
    for (const std::string& name : *names) {
        auto typed = read_typed(workspace, name);
        if (!typed)
            return tl::unexpected(typed.error());
        forms.emplace_back(name, std::move(*typed));
    }
    std::stable_sort(forms.begin(), forms.end(), [](const auto& a, const auto& b) {
        const auto saved = [](const Typed& typed) {
            const auto found = typed.find("saved");
            return found == typed.end() ? std::string() : found->second;
        };
        return saved(a.second) > saved(b.second);
    });
    return forms;
}

std::string form_name(std::string_view what, const std::optional<CaseId>& about,
                      const std::optional<PersonId>& person)
{
    std::string name(form_prefix);
    name += what;
    if (about)
        name += '/' + about->text();
    if (person)
        name += '/' + person->text();
    return name;
}

FormAbout form_about(std::string_view name)
{
    std::vector<std::string> parts;
    name.remove_prefix(std::min(form_prefix.size(), name.size()));
    while (!name.empty()) {
        const std::size_t end = std::min(name.find('/'), name.size());
        parts.emplace_back(name.substr(0, end));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    parts.resize(std::max<std::size_t>(parts.size(), 3));
    return {parts[0], CaseId::parse(parts[1]), PersonId::parse(parts[2])};
}

}
