package no.faseport.gantt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Calculation;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.Outside;
import no.faseport.schedule.WorkCalendar;

/// What more than its lines is known of a plan, and shown in its picture where it is.
///
/// @param statusDate the day that progress is held against
/// @param nearCritical up to how many working days of float an activity is nearly critical
/// @param baseline when activities were once planned, by the reference plan that is compared with
/// @param calendars the working calendars that activities may have of their own
/// @param abroad the links to activities of other projects
/// @param courses for lines that are whole projects, what to draw of them instead of a bar
/// @param handovers what goes from one such line to another
/// @param calculation what the network calculation made of the plan, where that has been done already
/// @param staff who works on each activity, as planners write it
/// @param tertials true where a year is divided in thirds rather than months and quarters
public record GanttFacts(Optional<LocalDate> statusDate, int nearCritical, Map<ActivityId, Planned> baseline,
        Map<CalendarId, WorkCalendar> calendars, List<Abroad> abroad, Map<ActivityId, Course> courses,
        List<Handover> handovers, Optional<Calculation> calculation, Map<ActivityId, String> staff,
        boolean tertials) {
    /// Nothing more.
    public static final GanttFacts NONE = new GanttFacts(Optional.empty(), 5, Map.of(), Map.of(), List.of(), Map.of(),
            List.of(), Optional.empty(), Map.of(), false);

    /// Keeps its own collections.
    public GanttFacts {
        baseline = Map.copyOf(baseline);
        calendars = Map.copyOf(calendars);
        abroad = List.copyOf(abroad);
        courses = Map.copyOf(courses);
        handovers = List.copyOf(handovers);
        staff = Map.copyOf(staff);
    }

    /// When the reference plan has `activity`.
    Optional<Planned> planned(ActivityId activity) {
        return Optional.ofNullable(baseline.get(activity));
    }

    /// What `activity` is where it is a whole project.
    Optional<Course> course(ActivityId activity) {
        return Optional.ofNullable(courses.get(activity));
    }

    /// The same with progress held against `day`, where there is one.
    public GanttFacts at(Optional<LocalDate> day) {
        return new GanttFacts(day, nearCritical, baseline, calendars, abroad, courses, handovers, calculation,
                staff, tertials);
    }

    /// The same where up to `days` working days of float are few.
    public GanttFacts nearly(int days) {
        return new GanttFacts(statusDate, days, baseline, calendars, abroad, courses, handovers, calculation,
                staff, tertials);
    }

    /// The same beside another reference plan.
    public GanttFacts against(Map<ActivityId, Planned> another) {
        return new GanttFacts(statusDate, nearCritical, another, calendars, abroad, courses, handovers, calculation,
                staff, tertials);
    }

    /// The same where activities may follow these calendars.
    public GanttFacts following(Map<CalendarId, WorkCalendar> known) {
        return new GanttFacts(statusDate, nearCritical, baseline, known, abroad, courses, handovers, calculation,
                staff, tertials);
    }

    /// The same with these links to other projects.
    public GanttFacts linked(List<Abroad> links) {
        return new GanttFacts(statusDate, nearCritical, baseline, calendars, links, courses, handovers, calculation,
                staff, tertials);
    }

    /// The same with lines that are whole projects, and what goes between them.
    public GanttFacts coursing(Map<ActivityId, Course> projects, List<Handover> between) {
        return new GanttFacts(statusDate, nearCritical, baseline, calendars, abroad, projects, between, calculation,
                staff, tertials);
    }

    /// The same with the year divided in thirds, or not.
    public GanttFacts inTertials(boolean thirds) {
        return new GanttFacts(statusDate, nearCritical, baseline, calendars, abroad, courses, handovers, calculation,
                staff, thirds);
    }

    /// The same with what the network calculation made of the plan.
    public GanttFacts calculated(Calculation done) {
        return new GanttFacts(statusDate, nearCritical, baseline, calendars, abroad, courses, handovers,
                Optional.of(done), staff, tertials);
    }

    /// The same where these work on the activities.
    public GanttFacts staffed(Map<ActivityId, String> team) {
        return new GanttFacts(statusDate, nearCritical, baseline, calendars, abroad, courses, handovers, calculation,
                team, tertials);
    }

    /// From the first to the last day something was planned to take.
    public record Planned(LocalDate start, LocalDate finish) {
    }

    /// A link between an activity here and one of another project: `incoming` where it is the one here that waits; `name` is
    /// the other project's, and what it is there; `line` is what planners write for it, as 6113/4.
    public record Abroad(Dependency dependency, boolean incoming, String name, String line, Outside other) {
        /// The activity of this project.
        public ActivityId here() {
            return incoming ? dependency.successor() : dependency.predecessor();
        }
    }

    /// Something that goes from one line to another: given on a day, needed on another, and told as `text`.
    public record Handover(DependencyId id, ActivityId from, LocalDate given, ActivityId to, LocalDate needed,
            String text) {
        /// True where it is given after it is needed.
        public boolean collides() {
            return given.isAfter(needed);
        }
    }

    /// A whole project on one line: its phases and its gates.
    public record Course(List<GanttPlan.PhaseBand> phases, List<GanttPlan.GateMark> gates) {
        /// Keeps its own lists.
        public Course {
            phases = List.copyOf(phases);
            gates = List.copyOf(gates);
        }
    }
}
