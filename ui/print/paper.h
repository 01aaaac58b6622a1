#pragma once
#include <QString>
#include <QStringList>
#include <functional>
#include <utility>
#include <variant>
#include <vector>

namespace holdfast::ui {

/// What leaves the vault on paper or as a file, part by part from top to bottom. A value of plain texts: nothing recorded is
/// ever read as markup, and it can be laid out in any thread.
class Paper {
public:
    struct Section {
        QString title;
    };
    struct Words {
        QString words;
    };
    /// In small letters: sources, limits, what is left out.
    struct Remark {
        QString words;
    };
    /// Stands in a frame: what must be read first.
    struct Notice {
        QString words;
    };
    struct Values {
        std::vector<std::pair<QString, QString>> rows;    ///< name and value
    };
    struct Table {
        QStringList columns;
        std::vector<QStringList> rows;
    };
    struct NewPage {};
    using Part = std::variant<Section, Words, Remark, Notice, Values, Table, NewPage>;

    /// Title and reference stand at the head of every page: a case by its reference, never a person's name.
    explicit Paper(QString title, QString reference = {});

    Paper& section(QString title);
    Paper& say(QString words);
    Paper& remark(QString words);
    Paper& notice(QString words);
    Paper& values(std::vector<std::pair<QString, QString>> rows);
    /// Says `empty` where there are no rows.
    Paper& table(QStringList columns, std::vector<QStringList> rows, const QString& empty = {});
    Paper& new_page();

    /// The same with every text of it changed.
    Paper changed(const std::function<QString(const QString&)>& change) const;

    const QString& title() const { return m_title; }
    const QString& reference() const { return m_reference; }
    const std::vector<Part>& parts() const { return m_parts; }

private:
    QString m_title;
    QString m_reference;
    std::vector<Part> m_parts;
};

}
