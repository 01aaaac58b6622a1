#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#include "support/paths.h"
#include "ui/common/text.h"

using namespace holdfast;
using namespace holdfast::test;

namespace {

/// The texts that a person can read out of a file.
using Readable = QString (*)(const QString&);

/// The words that make somebody a man or a woman; {he} is a place that the sample fills by the person's own record.
QStringList gendered(const QString& texts)
{
    static const QRegularExpression words(
        QStringLiteral("(?<![\\w{])(he|him|his|himself|she|her|hers|herself)(?![\\w}])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (auto each = words.globalMatch(texts); each.hasNext();) {
        const auto at = each.next().capturedStart();
        found.append(texts.mid(std::max<qsizetype>(at - 30, 0), 60).simplified());
    }
    return found;
}

/// The string literals of a source file, one a line: comments and names stand outside them.
QString literals(const QString& source)
{
    static const QRegularExpression parts(
        QStringLiteral(R"re(//[^\n]*|/\*.*?\*/|'(?:[^'\\\n]|\\.)'|R"\((?<raw>.*?)\)"|)re"
                       R"re("(?<plain>(?:[^"\\\n]|\\.)*)")re"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression escape(QStringLiteral(R"(\\.)"));
    QString found;
    for (auto each = parts.globalMatch(source); each.hasNext();) {
        const auto part = each.next();
        found += part.captured(u"raw")
                 + part.captured(u"plain").replace(escape, QStringLiteral(" ")) + QLatin1Char('\n');
    }
    return found;
}

/// A TOML file without its lines of comment.
QString settings(const QString& toml)
{
    static const QRegularExpression comment(QStringLiteral("^\\s*#.*$"),
                                            QRegularExpression::MultilineOption);
    return QString(toml).remove(comment);
}

/// The English that a file of translations starts from.
QString sources(const QString& translations)
{
    static const QRegularExpression source(QStringLiteral("<source>(.*?)</source>"),
                                           QRegularExpression::DotMatchesEverythingOption);
    QString found;
    for (auto each = source.globalMatch(translations); each.hasNext();)
        found += each.next().captured(1) + QLatin1Char('\n');
    return found;
}

QString whole(const QString& text)
{
    return text;
}

/// What is read of a file; nothing where nobody reads it.
Readable reading_of(const QString& path)
{
    // The pronouns themselves, of which each person of the sample gets their own.
    if (path == QLatin1String("core/sample/phrases.cpp"))
        return nullptr;
    if (path.endsWith(u".cpp") || path.endsWith(u".h"))
        return literals;
    if (path.endsWith(u".toml"))
        return settings;
    if (path.endsWith(u".ts"))
        return sources;
    // Not examples.jsonl: there invented people write of each other.
    return path.endsWith(u".json") ? whole : nullptr;
}

}

TEST_CASE("Nobody is he or she in the program's own words: they may be of any gender",
          "[ui][language]")
{
    const QString root = ui::text(source_dir()) + QLatin1Char('/');
    QStringList faults;
    int files = 0;
    qsizetype letters = 0;
    for (const char* folder : {"app", "core", "resources", "translations", "ui"}) {
        QDirIterator each(root + QLatin1String(folder), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next().mid(root.size());
            const Readable reading = reading_of(path);
            if (!reading)
                continue;
            QFile file(root + path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QString texts = reading(QString::fromUtf8(file.readAll()));
            ++files;
            letters += texts.size();
            for (const QString& fault : gendered(texts))
                faults.append(path + QStringLiteral(": ") + fault);
        }
    }
    INFO(faults.join(QLatin1Char('\n')).toStdString());
    CHECK(files > 500);
    CHECK(letters > 300'000);
    CHECK(faults.isEmpty());
}

TEST_CASE("He and she are found in texts, not in comments, names or other words", "[ui][language]")
{
    const QString source = ui::text(R"src(
        const bool hers = true;    // as "she" said
        /* He "called"
           her */
        text("the others where {he} sheltered, other", '"', tr("Ask \"him\".\nHe "
             "knows"), R"(says "her")");
    )src");
    CHECK(gendered(literals(source)).size() == 3);
    CHECK(gendered(settings(ui::text("# his\na = \"hers\"\n  # she\n"))).size() == 1);
    CHECK(gendered(sources(ui::text("<source>He&apos;s</source><translation>her</translation>")))
              .size()
          == 1);
}
