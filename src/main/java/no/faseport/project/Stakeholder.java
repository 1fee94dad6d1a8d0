package no.faseport.project;

import java.util.List;
import no.faseport.words.Message;

/// Somebody the project concerns: how much it matters to them and how much they can do about it, 1 (low) to 5 (high).
///
/// @param plan what the project does to inform them or take them along
public record Stakeholder(String name, int interest, int influence, String plan) implements Fact {
    /// The lowest mark there is.
    public static final int LOW = 1;
    /// The highest mark there is.
    public static final int HIGH = 5;

    @Override
    public String title() {
        return name;
    }

    @Override
    public List<Message> problems() {
        if (name.isBlank()) {
            return List.of(Message.of("room.stakeholder.refused.blank"));
        }
        return within(interest) && within(influence)
                ? List.of()
                : List.of(Message.of("room.stakeholder.refused.marks", LOW, HIGH));
    }

    private static boolean within(int mark) {
        return mark >= LOW && mark <= HIGH;
    }

    /// The same stakeholder under another name.
    public Stakeholder named(String other) {
        return new Stakeholder(other, interest, influence, plan);
    }

    /// The same stakeholder with another interest and influence.
    public Stakeholder marked(int interested, int influential) {
        return new Stakeholder(name, interested, influential, plan);
    }

    /// The same stakeholder with another plan.
    public Stakeholder planned(String other) {
        return new Stakeholder(name, interest, influence, other);
    }
}
