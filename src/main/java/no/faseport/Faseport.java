package no.faseport;

/// The program: without arguments it opens the window, with arguments it runs a command.
public final class Faseport {
    private Faseport() {
    }

    static void main(String[] args) {
        System.exit(args.length == 0 ? 0 : 2);
    }
}
