package no.faseport.gate;

/// A question that must or should be answered before a gate is decided; `position` counts from 0, `theme` may be empty.
public record ChecklistItem(ChecklistItemId id, int position, String question, boolean mandatory, String theme) {
}
