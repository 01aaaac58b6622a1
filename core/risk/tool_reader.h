#pragma once
#include "risk/tool.h"

namespace holdfast {

/// Reads and checks a whole tool file.
tl::expected<RiskToolDefinition, RiskFileErrors> read_risk_tool(std::string_view toml);

/// Reads and checks a service's thresholds for the tool of this id, whose form can give this many
/// points.
tl::expected<ServiceThresholds, RiskFileErrors> read_service_thresholds(std::string_view toml,
                                                                        std::string_view tool,
                                                                        int most);

/// The most points that these items can give together.
int most_points(std::span<const RiskItem> items);

}
