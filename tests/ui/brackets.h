#pragma once
#include <QCoreApplication>
#include <QTranslator>

namespace holdfast::test {

/// A language of brackets, in force while it lives: what is said without them did not go through tr().
class Brackets : public QTranslator {
public:
    Brackets() { QCoreApplication::installTranslator(this); }
    ~Brackets() override { QCoreApplication::removeTranslator(this); }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QStringLiteral("⟦") + QString::fromUtf8(source) + QStringLiteral("⟧");
    }
    bool isEmpty() const override { return false; }
};

}
