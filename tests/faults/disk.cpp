#include "faults/disk.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include <unistd.h>

namespace holdfast::faults {

namespace fs = std::filesystem;

Files read_files(const fs::path& root)
{
    Files files;
    for (const auto& each : fs::recursive_directory_iterator(root)) {
        if (!each.is_regular_file())
            continue;
        std::ifstream in(each.path(), std::ios::binary);
        files[each.path().lexically_relative(root).string()] = {std::istreambuf_iterator<char>(in),
                                                                std::istreambuf_iterator<char>()};
    }
    return files;
}

void write_files(const fs::path& root, const Files& files)
{
    for (const auto& each : fs::directory_iterator(root))
        fs::remove_all(each.path());
    for (const auto& [name, content] : files) {
        fs::create_directories((root / name).parent_path());
        std::ofstream(root / name, std::ios::binary) << content;
    }
}

std::vector<DeedDone> read_record(int file, const fs::path& root)
{
    std::string bytes(static_cast<std::size_t>(::lseek(file, 0, SEEK_END)), '\0');
    if (::pread(file, bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        throw std::runtime_error("the record cannot be read");
    std::string_view rest = bytes;
    const auto take = [&](std::size_t size) {
        const std::string_view part = rest.substr(0, size);
        rest.remove_prefix(size);
        return std::string(part);
    };
    const auto within = [&](const std::string& path) {
        return path.empty() ? path : fs::path(path).lexically_relative(root).string();
    };
    std::vector<DeedDone> deeds;
    while (!rest.empty()) {
        DeedHeader header;
        const std::string head = take(sizeof header);
        std::copy(head.begin(), head.end(), reinterpret_cast<char*>(&header));
        DeedDone done{.deed = header.deed,
                      .path = within(take(header.path_size)),
                      .other = within(take(header.other_size)),
                      .data = take(header.data_size),
                      .offset = static_cast<std::uint64_t>(header.offset)};
        if (!done.path.ends_with(" (deleted)"))
            deeds.push_back(std::move(done));
    }
    return deeds;
}

Disk::Disk(const Files& files)
{
    for (const auto& [name, content] : files)
        m_names[name] = std::make_shared<File>(File{content, {}});
    m_flushed = m_names;
}

void Disk::change(std::string& content, const Change& change)
{
    if (change.truncates) {
        content.resize(change.offset);
        return;
    }
    content.resize(std::max<std::size_t>(content.size(), change.offset + change.data.size()));
    content.replace(change.offset, change.data.size(), change.data);
}

void Disk::change(Names& names, const NameChange& change)
{
    if (change.file) {
        names[change.path] = change.file;
    } else if (change.to.empty()) {
        names.erase(change.path);
    } else {
        Names moved;
        const std::string folder = change.path + '/';
        for (const auto& [name, file] : names)
            if (name == change.path)
                moved[change.to] = file;
            else if (name.starts_with(folder))
                moved[change.to + '/' + name.substr(folder.size())] = file;
        std::erase_if(names, [&](const auto& each) {
            return each.first == change.path || each.first.starts_with(folder);
        });
        for (auto& [name, file] : moved)
            names[name] = file;
    }
}

void Disk::sync(const std::string& path)
{
    if (const auto file = m_names.find(path); file != m_names.end()) {
        for (const Change& each : file->second->pending)
            change(file->second->flushed, each);
        file->second->pending.clear();
        return;
    }
    // A folder: what changed among its names stands from now on.
    const fs::path folder = path == "." ? fs::path() : fs::path(path);
    std::erase_if(m_pending, [&](const NameChange& each) {
        const bool here = fs::path(each.path).parent_path() == folder;
        if (here)
            change(m_flushed, each);
        return here;
    });
}

void Disk::apply(const DeedDone& done)
{
    const auto rename_names = [&](NameChange change) {
        Disk::change(m_names, change);
        m_pending.push_back(std::move(change));
    };
    switch (done.deed) {
    case Deed::create: rename_names({done.path, {}, std::make_shared<File>()}); return;
    case Deed::unlink: rename_names({done.path}); return;
    case Deed::rename: rename_names({done.path, done.other}); return;
    case Deed::sync: sync(done.path); return;
    case Deed::write:
        m_names.at(done.path)->pending.push_back({done.offset, done.data, false});
        return;
    case Deed::truncate: m_names.at(done.path)->pending.push_back({done.offset, {}, true}); return;
    case Deed::note: return;
    }
}

std::string Disk::content(const File& file, Survives survives, std::mt19937& random) const
{
    constexpr std::size_t sector = 512;
    std::string content = file.flushed;
    if (survives == Survives::nothing || survives == Survives::names)
        return content;
    for (Change each : file.pending) {
        if (survives == Survives::some) {
            if (random() % 2 == 0)
                continue;
            if (!each.truncates && each.data.size() > sector && random() % 4 == 0)
                each.data.resize(sector * (1 + random() % (each.data.size() / sector)));
        }
        change(content, each);
    }
    return content;
}

Files Disk::after_power_cut(Survives survives, std::mt19937& random) const
{
    Names names = m_flushed;
    std::size_t renamed = m_pending.size();
    if (survives == Survives::nothing)
        renamed = 0;
    else if (survives == Survives::some)
        renamed = random() % (m_pending.size() + 1);
    for (std::size_t i = 0; i < renamed; ++i)
        change(names, m_pending[i]);
    Files files;
    for (const auto& [name, file] : names)
        files[name] = content(*file, survives, random);
    return files;
}

}
