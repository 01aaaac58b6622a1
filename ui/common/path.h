#pragma once
#include <QString>
#include <filesystem>

namespace holdfast::ui {

/// Paths are UTF-8, whatever the locale.
inline std::filesystem::path path_of(const QString& path)
{
    return std::filesystem::path(path.toUtf8().toStdString());
}

}
