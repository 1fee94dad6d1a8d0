package no.faseport.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.faseport.words.Words;

/// How milestones have slipped: across the day each plan was seen, upwards the day that was planned.
///
/// A course that goes level keeps its day; one that rises slips. Where it meets the dashed line, the milestone is reached. A
/// sign's spot tells which milestone (row) and which of its sightings (series).
public record Slippage(List<Milestone> milestones, Words words) {
    private static final int MOST = 12;

    /// A milestone, how many days it has moved since it was first seen (later is positive), and each time it was seen.
    public record Milestone(String name, int days, List<Sighting> sightings) {
        /// Keeps a copy.
        public Milestone {
            sightings = List.copyOf(sightings);
        }

        /// The day it is planned for now.
        LocalDate planned() {
            return sightings.getLast().planned();
        }

        /// Whether it has come to lie later, earlier, or stands where it stood.
        String kind() {
            return days > 0 ? "later" : days < 0 ? "earlier" : "same";
        }
    }

    /// On the day `seen` it was planned for the day `planned`.
    public record Sighting(LocalDate seen, LocalDate planned) {
    }

    /// Keeps those that have moved most, as many as can be told apart, by the day they are planned for.
    public Slippage {
        milestones = milestones.stream().sorted(Comparator.comparingInt((Milestone one) -> -Math.abs(one.days())))
                .limit(MOST).sorted(Comparator.comparing(Milestone::planned)).toList();
    }

    /// The marks in a picture of this size; none where there is no milestone.
    public List<ChartMark> marks(double width, double height) {
        return milestones.isEmpty() ? List.of() : new SlippagePicture(milestones, words, width, height).marks();
    }

    /// What a sign tells.
    public String told(Spot spot) {
        var milestone = milestones.get(spot.row());
        var sighting = milestone.sightings().get(spot.series());
        return words.text("trend.tip", milestone.name(), sighting.seen(), sighting.planned());
    }
}
