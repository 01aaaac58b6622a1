#include "bench/filled.h"

#include <cstdlib>

#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

namespace holdfast::bench {

namespace fs = std::filesystem;

void give_up(std::string_view what)
{
    fmt::print(stderr, "bench: {}\n", what);
    std::exit(1);
}

std::string told(const WorkspaceError& error)
{
    return fmt::format("{} {} {}", code(error.refusal), error.field,
                       error.vault ? error.vault->detail : "");
}

Folder::Folder()
{
    std::string name = (fs::temp_directory_path() / "holdfast-bench-XXXXXX").string();
    if (!mkdtemp(name.data()))
        give_up("no temporary folder");
    m_path = name;
}

FilledService::FilledService(const fs::path& folder, int cases)
    : m_place{.folder = folder / std::to_string(cases) / "vault",
              .device_folder = folder / std::to_string(cases) / "device"}
{
    SampleService service({.cases = cases, .seed = 1, .until = until});
    m_manager = service.workers().front().sign_in_name;
    if (fs::exists(m_place.folder))
        return;
    fs::create_directories(m_place.folder.parent_path());
    m_cost = KdfCost::calibrated();
    m_seconds_to_fill = timed([&] { fill(service, cases); });
}

void FilledService::fill(SampleService& service, int cases)
{
    const Roles every_compartment_and_people{Role::service_manager, Role::case_manager};
    auto created = must(
        Workspace::create(m_place,
                          {service.workers().front().id, m_manager, every_compartment_and_people},
                          passphrase(), now, VaultPurpose::sample, m_cost),
        "create");
    Workspace& workspace = created.workspace;
    must(workspace.import_lines(service.service_lines(), now), "service");
    constexpr int chunk = 250;
    for (int first = 0; first < cases; first += chunk) {
        std::vector<Line> lines;
        for (int number = first; number < std::min(first + chunk, cases); ++number) {
            auto of_case = service.case_lines(number);
            lines.insert(lines.end(), std::make_move_iterator(of_case.begin()),
                         std::make_move_iterator(of_case.end()));
        }
        must(workspace.import_lines(std::move(lines), now), "cases");
    }
}

int each_size(int argc, char** argv, const std::function<void(const fs::path&, int)>& measure)
{
    std::vector<int> sizes;
    std::optional<fs::path> named;
    for (int i = 1; i < argc; ++i) {
        if (argv[i] == std::string_view("--in") && i + 1 < argc)
            named = argv[++i];
        else
            sizes.push_back(std::max(1, std::atoi(argv[i])));
    }
    if (sizes.empty())
        sizes = {1'000, 10'000, 50'000};
    for (const int size : sizes) {
        const std::optional<Folder> own(named ? std::nullopt : std::make_optional<Folder>());
        const pid_t child = fork();
        if (child == 0) {
            measure(named ? *named : own->path(), size);
            std::fflush(stdout);
            _exit(0);
        }
        int status = 0;
        if (child < 0 || waitpid(child, &status, 0) != child || status != 0)
            return 1;
    }
    return 0;
}

}
