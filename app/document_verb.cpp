#include <fstream>

#include <fcntl.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "app/json_values.h"
#include "app/part.h"
#include "app/verbs.h"
#include "workspace/documents.h"

namespace holdfast {
namespace {

using Json = nlohmann::ordered_json;

struct DocumentOptions {
    SignIn sign_in;
    std::string case_name;
    std::string file;
    std::string title;
    std::string media_type = "application/octet-stream";
    std::string source = "worker";
    std::string belongs_to;
    std::string document;
    bool json = false;
};

WorkspaceResult<Exit> add(Cli& cli, Workspace& workspace, const DocumentOptions& options)
{
    const auto id = find_case(workspace, options.case_name);
    if (!id)
        return tl::unexpected(id.error());
    NewDocument document{.case_id = *id,
                         .title = options.title,
                         .media_type = options.media_type,
                         .happened = cli.now(),
                         .source = *from_code<Source>(options.source)};
    if (!options.belongs_to.empty()) {
        document.belongs_to = EntryId::parse(options.belongs_to);
        if (!document.belongs_to)
            return bad_input(cli, options.belongs_to + ": is not an entry's id.");
    }
    std::ifstream file(options.file, std::ios::binary);
    if (options.file != "-" && !file)
        return bad_input(cli, options.file + ": cannot be read.");
    const auto added = attach_document(workspace, std::move(document),
                                       options.file == "-" ? cli.in() : file, cli.now());
    if (!added)
        return tl::unexpected(added.error());
    cli.say(added->document.text());
    if (!workspace.held().contains(added->compartment))
        cli.warn(fmt::format("Posted to {}, which you cannot open.",
                             cli.words().compartment(added->compartment)));
    return Exit::done;
}

Json data(const DocumentRow& row)
{
    return {{"document", row.document.text()},
            {"entry", row.entry.text()},
            {"compartment", code(row.compartment)},
            {"title", row.title},
            {"media_type", row.media_type},
            {"size_bytes", row.size_bytes},
            {"happened", to_string(row.happened)},
            {"author", row.author.text()},
            {"belongs_to", or_null(row.belongs_to)},
            {"here", row.here},
            {"erased", row.erased}};
}

WorkspaceResult<Exit> list(Cli& cli, Workspace& workspace, const DocumentOptions& options)
{
    const auto id = find_case(workspace, options.case_name);
    if (!id)
        return tl::unexpected(id.error());
    const auto rows = documents(workspace, *id);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Json> objects;
    Table table({"DOCUMENT", "DATE", "TITLE", "BYTES", "BY", ""});
    for (const DocumentRow& row : *rows) {
        objects.push_back(data(row));
        table.add({row.document.text(), cli.words().date(local_date(row.happened)), row.title,
                   std::to_string(row.size_bytes), worker_name(workspace, row.author),
                   row.erased ? "erased"
                   : row.here ? ""
                              : "not on this computer yet"});
    }
    give_list(cli, options.json, objects, table, "No documents that you can open.");
    return Exit::done;
}

/// Into a file of that name that was not there; only a document that was proven keeps it.
WorkspaceResult<Exit> get(Cli& cli, Workspace& workspace, const DocumentOptions& options)
{
    const auto document = DocumentId::parse(options.document);
    if (!document)
        return bad_input(cli, options.document + ": is not a document's id.");
    const int made = ::open(options.file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                            S_IRUSR | S_IWUSR);
    if (made < 0)
        return bad_input(cli, options.file + ": cannot be made, or is there already.");
    ::close(made);
    std::ofstream out(options.file, std::ios::binary);
    const auto read = read_document(workspace, *document, out);
    out.close();
    if (read && out) {
        cli.warn("What was taken out is not encrypted. Delete it after use.");
        return Exit::done;
    }
    ::unlink(options.file.c_str());
    if (!read)
        return tl::unexpected(read.error());
    cli.warn("The document could not all be written.");
    return Exit::does_not_hold;
}

}

void add_document_verb(CLI::App& app, Cli& cli)
{
    CLI::App* document = app.add_subcommand("document", "Documents that belong to cases");
    document->require_subcommand(1);

    const auto added = std::make_shared<DocumentOptions>();
    CLI::App* verb = add_part(*document, cli, "add", "Put a document to a case", added, add);
    add_case(*verb, added->case_name);
    verb->add_option("FILE", added->file, "At most 200 MiB; - is standard input")
        ->required()
        ->type_name("");
    verb->add_option("--title", added->title, "What it is")->required()->type_name("TEXT");
    verb->add_option("--type", added->media_type, "Its media type, as in application/pdf")
        ->type_name("TYPE");
    verb->add_option("--source", added->source, "Whom it comes from; that decides where it rests")
        ->type_name("SOURCE")
        ->check(one_of<Source>());
    verb->add_option("--belongs-to", added->belongs_to, "The entry that it goes with")
        ->type_name("ENTRY");
    verb->footer(R"(Example:
  holdfast-cli document add ~/service HF-0142 letter.pdf --as joan --title "Letter of 3 June" --type application/pdf)");

    const auto listed = std::make_shared<DocumentOptions>();
    verb = add_part(*document, cli, "list", "The documents of a case", listed, list);
    add_case(*verb, listed->case_name);
    verb->add_flag("--json", listed->json, "Answer as a JSON array");
    verb->footer(R"(Example:
  holdfast-cli document list ~/service HF-0142 --as joan)");

    const auto taken = std::make_shared<DocumentOptions>();
    verb = add_part(*document, cli, "get", "Take a document out, proven by its hash", taken, get);
    verb->add_option("DOCUMENT", taken->document, "Its id")->required()->type_name("");
    verb->add_option("FILE", taken->file, "A file that is not there yet")
        ->required()
        ->type_name("");
    verb->footer(R"(Example:
  holdfast-cli document get ~/service 0191… letter.pdf --as joan)");
}

}
