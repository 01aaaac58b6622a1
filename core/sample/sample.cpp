#include "sample/sample.h"

#include "sample/life.h"

namespace holdfast {

SampleService::SampleService(const SampleOptions& options)
    : m_world(std::make_unique<SampleWorld>(options))
{}
SampleService::SampleService(SampleService&&) noexcept = default;
SampleService& SampleService::operator=(SampleService&&) noexcept = default;
SampleService::~SampleService() = default;

const std::vector<SampleWorker>& SampleService::workers() const
{
    return m_world->workers();
}

Instant SampleService::founded() const
{
    return at(m_world->founded(), 9);
}

Instant SampleService::ends() const
{
    return m_world->cut();
}

std::vector<Line> SampleService::service_lines() const
{
    return service_history(*m_world);
}

std::vector<Line> SampleService::case_lines(int number) const
{
    Story story(*m_world, number);
    Plot plot = draw_plot(story, number);
    open_case(story, plot);
    assess_him(story, plot);
    decide_place(story, plot);
    go_to_court(story, plot);
    support_survivors(story, plot);
    follow_risk(story, plot);
    hold_sessions(story, plot);
    keep_contact(story, plot);
    look_after_children(story, plot);
    end_case(story, plot);
    review_case(story, plot);
    tell_news(story, plot);
    meet_survivors(story, plot);
    return std::move(story).lines_until(m_world->cut());
}

}
