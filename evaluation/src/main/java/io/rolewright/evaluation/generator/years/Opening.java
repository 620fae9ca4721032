package io.rolewright.evaluation.generator.years;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job: people apply by its adverts, recruiters look for others, and it ends when it is filled or nobody is sought any more. */
final class Opening {
    private static final double[] WEEK = {1.3, 1.25, 1.15, 1, 0.8, 0.35, 0.45};
    private static final double FADING_DAYS = 9;
    private static final double SOURCED = 0.45;
    private static final double REFERRED = 0.12;

    private final Desk desk;
    private final Books books;
    private final People people;
    private final UUID id;
    private final UUID owner;
    private final Client client;
    private final double appeal;
    private final List<Listing> listings = new ArrayList<>();
    private final List<Candidacy> candidacies = new ArrayList<>();
    private final Set<UUID> known = new HashSet<>();
    private int age;
    private int seats;
    private int offers;
    private boolean isOpen = true;

    Opening(Desk desk, Books books, People people, Client client, UUID owner) {
        Chance chance = desk.chance();
        this.desk = desk;
        this.books = books;
        this.people = people;
        this.id = desk.id();
        this.owner = owner;
        this.client = client;
        this.appeal = chance.around(0.9, 0.5);
        this.seats = chance.falls(0.12) ? chance.between(2, 3) : 1;
        desk.tell("jobs.job-received.v1", id, new Data().id("job", id).id("owner", owner));
        for (Board board : Board.ALL) {
            if (board.price() == 0 || chance.falls(0.62)) {
                listings.add(new Listing(desk, this, board));
            }
        }
        long patience =
                WorkDays.after(desk.now(), chance.falls(0.17) ? 5 + chance.span(22) : chance.between(45, 80), chance);
        desk.at(patience, () -> close("WITHDRAWN"));
    }

    UUID id() {
        return id;
    }

    UUID owner() {
        return owner;
    }

    Client client() {
        return client;
    }

    Books books() {
        return books;
    }

    boolean isOpen() {
        return isOpen;
    }

    /** Plans who comes on the day that begins. */
    void begin(LocalDate day) {
        Chance chance = desk.chance();
        double interest = appeal * StrictMath.exp(-age / FADING_DAYS);
        double week = WEEK[day.getDayOfWeek().ordinal()] * (0.35 + 0.65 * WorkDays.pace(day));
        for (Listing listing : listings) {
            for (int n = chance.many(interest * week * listing.board().reach()); n > 0; n--) {
                desk.at(WorkDays.awake(day, chance), () -> apply(listing));
            }
        }
        if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
            double effort = WorkDays.pace(day) * StrictMath.exp(-age / FADING_DAYS);
            for (int n = chance.many(SOURCED * effort); n > 0; n--) {
                desk.inDays(0.3, () -> take("SOURCED", 0.7));
            }
            if (chance.falls(REFERRED * effort)) {
                desk.inDays(0.3, () -> take("REFERRED", 0.9));
            }
        }
        age++;
    }

    /** Whether all seats that are left have been offered to others. */
    boolean isHeldForOthers() {
        return offers == seats;
    }

    void hold() {
        offers++;
    }

    void release() {
        offers--;
    }

    /** Somebody has taken one of the seats; true when nobody else is sought. */
    boolean fill() {
        offers--;
        seats--;
        return seats == 0;
    }

    void close(String reason) {
        if (!isOpen) {
            return;
        }
        isOpen = false;
        desk.tell(
                "jobs.job-closed.v1",
                id,
                new Data().id("job", id).id("owner", owner).text("reason", reason));
        List<Listing> shown =
                listings.stream().filter(listing -> !listing.isOver()).toList();
        shown.forEach(listing -> listing.close("job-closed"));
        desk.tell("listings.job-taken-down.v1", id, new Data().id("job", id).number("listings", shown.size()));
        List.copyOf(candidacies).forEach(Candidacy::endWithJob);
        candidacies.clear();
    }

    private void apply(Listing listing) {
        if (isOpen && listing.isLive()) {
            Candidacy candidacy = take("APPLIED", listing.board().fit());
            if (candidacy != null) {
                candidacy.trace(listing);
            }
        }
    }

    private @Nullable Candidacy take(String source, double fit) {
        UUID person = people.next();
        if (!isOpen || !known.add(person)) {
            return null;
        }
        Candidacy candidacy = new Candidacy(desk, this, person, source, fit);
        candidacies.add(candidacy);
        return candidacy;
    }
}
