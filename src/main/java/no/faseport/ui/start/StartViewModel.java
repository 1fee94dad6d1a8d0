package no.faseport.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.portfolio.Obstacle;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.Settings;
import no.faseport.ui.Background;
import no.faseport.ui.Preferences;
import no.faseport.usecase.CreatePortfolio;
import no.faseport.usecase.ExamplePortfolio;
import no.faseport.usecase.OpenPortfolio;
import no.faseport.usecase.Opening;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.RestorePortfolio;
import no.faseport.usecase.Result;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// Opens, makes and restores portfolios, remembers the last ones, and says what stood in the way.
public final class StartViewModel {
    private static final String RECENT = "portfolio.recent";
    private static final String EXAMPLE = "portfolio.example";
    private static final String BEGUN = "portfolio.example.begun";
    private static final String EXAMPLE_NAME = "Fjordvik";
    private static final String ENDING = ".mv.db";
    private static final int MOST_RECENT = 5;
    private static final Message OPENING = Message.of("start.work.opening");
    private static final Message CHECKING = Message.of("start.work.checking");
    private static final Message MAKING = Message.of("start.work.making");

    private final Words words;
    private final String author;
    private final Clock clock;
    private final Background background;
    private final Preferences preferences;
    private final Consumer<Entered> entered;
    private final ReadOnlyObjectWrapper<Optional<Hindrance>> hindrance = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// For `author`; `entered` is given the portfolio once it is open.
    public StartViewModel(Words words, String author, Clock clock, Background background, Preferences preferences,
            Consumer<Entered> entered) {
        this.words = words;
        this.author = author;
        this.clock = clock;
        this.background = background;
        this.preferences = preferences;
        this.entered = entered;
    }

    /// What stood in the way at `address`, why in words, and what can be done about it.
    public record Hindrance(String address, List<Message> why, boolean canRead, boolean canRestore) {
        /// Keeps a copy.
        public Hindrance {
            why = List.copyOf(why);
        }

        private static Hindrance of(String address, Obstacle why) {
            var restorable = why instanceof Obstacle.Damaged damaged && damaged.newest().isPresent();
            return new Hindrance(address, List.of(why.message()), why instanceof Obstacle.Locked, restorable);
        }
    }

    /// What stood in the way when a door was last tried.
    public ReadOnlyObjectProperty<Optional<Hindrance>> hindrance() {
        return hindrance.getReadOnlyProperty();
    }

    /// Forgets what stood in the way.
    public void dismiss() {
        hindrance.set(Optional.empty());
    }

    /// The portfolios last opened, newest first.
    public List<String> recent() {
        return preferences.list(RECENT);
    }

    /// The year a new portfolio begins with.
    public int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /// Opens the portfolio at `address`; one that was left open is checked first, which can be stopped.
    public void open(String address) {
        background.run(OPENING, progress -> OpenPortfolio.isLeftOpen(address),
                leftOpen -> enter(leftOpen ? CHECKING : OPENING, address,
                        progress -> new OpenPortfolio(words, author, clock).open(address, progress)),
                () -> failed(address));
    }

    /// Opens the portfolio at `address` to be looked at only.
    public void openReadOnly(String address) {
        enter(OPENING, address, progress -> new OpenPortfolio(words, author, clock).openReadOnly(address));
    }

    /// Puts the newest backup in the place of the damaged portfolio at `address`, and opens it.
    public void restore(String address) {
        background.run(OPENING, progress -> new RestorePortfolio(author, clock).newest(address), result -> {
            switch (result) {
                case Result.Done<RestorePortfolio.Restored> done -> open(address);
                case Result.Refused<RestorePortfolio.Restored> refused -> hinder(
                        new Hindrance(address, refused.reasons(), false, false));
            }
        }, () -> failed(address));
    }

    /// Nobody is left before doors that say nothing, nor without doors.
    private void failed(String address) {
        hinder(new Hindrance(address, List.of(Message.of("open.failed", address)), false, false));
    }

    /// Why a new portfolio cannot be made with these words; empty where it can.
    public List<Message> problems(String municipality, String name, String year) {
        var problems = new ArrayList<Message>();
        if (municipality.isBlank() || name.isBlank()) {
            problems.add(Message.of("start.new.refused.blank"));
        }
        if (!year.strip().matches("(19|20|21)\\d\\d")) {
            problems.add(Message.of("start.new.refused.year", String.valueOf(thisYear())));
        }
        return problems;
    }

    /// Says what stands in the way of a new portfolio.
    public void refuse(List<Message> problems) {
        hinder(new Hindrance("", problems, false, false));
    }

    /// Makes a new portfolio at `address` and opens it; the words must have no problems.
    public void create(String address, String municipality, String name, String year) {
        var settings = new Settings(1, municipality.strip(), name.strip(), words.language(),
                Integer.parseInt(year.strip()));
        enter(MAKING, address, progress -> new CreatePortfolio(words, author, clock).create(address, settings));
    }

    /// True where the example has been made before and is still there.
    public boolean hasExample() {
        return example().isPresent();
    }

    private Optional<String> example() {
        return preferences.get(EXAMPLE).filter(address -> Files.exists(Path.of(address + ENDING)));
    }

    /// Opens the example, and makes it where it has not been made yet.
    public void openExample() {
        example().ifPresentOrElse(this::open, this::makeExample);
    }

    /// Makes the example anew, beside the one there may be, and opens it.
    public void makeExample() {
        var begun = preferences.get(BEGUN);
        background.run(MAKING, progress -> {
            begun.ifPresent(new ExamplePortfolio(words, author, clock)::discardUnfinished);
            return free();
        }, this::makeExample, () -> failed(begun.orElse(EXAMPLE_NAME)));
    }

    /// It is noted that the making has begun, so that one that is cut short can be known and taken away.
    private void makeExample(String address) {
        preferences.put(BEGUN, address);
        enter(MAKING, address, progress -> new ExamplePortfolio(words, author, clock).create(address, words.language()),
                () -> {
                    preferences.put(EXAMPLE, address);
                    preferences.remove(BEGUN);
                });
    }

    private String free() {
        var folder = Preferences.folder().resolve("portfolios");
        var number = 1;
        while (Files.exists(folder.resolve(EXAMPLE_NAME + "-" + number + ENDING))) {
            number++;
        }
        return folder.resolve(EXAMPLE_NAME + "-" + number).toString();
    }

    private record Attempt(Opening opening, int year) {
    }

    private void enter(Message title, String address, Function<Progress, Opening> door) {
        enter(title, address, door, () -> {
        });
    }

    private void enter(Message title, String address, Function<Progress, Opening> door, Runnable made) {
        dismiss();
        background.run(title, progress -> {
            var opening = door.apply(progress);
            return new Attempt(opening, opening.ifOpened()
                    .map(place -> new ReadPortfolio(place).settings().reportingYear()).orElse(0));
        }, attempt -> {
            switch (attempt.opening()) {
                case Opening.Opened opened -> {
                    made.run();
                    remember(address);
                    entered.accept(new Entered(opened.place(), address, attempt.year()));
                }
                case Opening.Refused refused -> hinder(Hindrance.of(address, refused.why()));
            }
        }, () -> failed(address));
    }

    private void hinder(Hindrance by) {
        hindrance.set(Optional.of(by));
    }

    private void remember(String address) {
        var all = new ArrayList<>(recent());
        all.remove(address);
        all.addFirst(address);
        preferences.put(RECENT, all.subList(0, Math.min(MOST_RECENT, all.size())));
    }
}
