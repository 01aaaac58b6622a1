#pragma once
#include "ui/service/service_part.h"

namespace holdfast::ui {

/// Sites, programmes with their linked ISS, and agencies.
class PlacesPart : public ManagersPart {
    Q_OBJECT

public:
    explicit PlacesPart(const Room& room);

    void read_again() override;
    void forget() override;

private:
    void show_directory(const Directory& directory);

    TextRows* m_sites;
    TextRows* m_programmes;
    TextRows* m_agencies;
};

}
