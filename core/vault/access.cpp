#include "vault/access.h"

namespace holdfast {

CompartmentSet compartments_of(Role role)
{
    using enum Compartment;
    switch (role) {
    case Role::intervention_practitioner: return {case_record};
    case Role::iss_worker: return {case_record, support};
    case Role::case_manager: return {case_record, support};
    case Role::practice_manager: return {case_record, support, management};    // audits
    case Role::service_manager: return {case_record, management};
    case Role::data_protection_lead: return {case_record, support, management};    // the access log
    }
    return {};
}

CompartmentSet compartments_of(Roles roles)
{
    CompartmentSet all;
    for (std::size_t i = 0; i < codes_of<Role>.size(); ++i)
        if (const auto role = static_cast<Role>(i); roles.contains(role))
            all = all | compartments_of(role);
    return all;
}

}
