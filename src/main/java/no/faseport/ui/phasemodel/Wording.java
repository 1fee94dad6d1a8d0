package no.faseport.ui.phasemodel;

/// What is asked before and after a change; one of them is empty where it is new, or is asked no longer.
///
/// @param what in a word: reworded, new, removed, otherwise binding, the gate's title
record Wording(String what, String was, String becomes) {
}
