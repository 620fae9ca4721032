package io.rolewright.evaluation.generator.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;

/** The two years of one agency, lived as far as somebody asks for their facts. */
final class Story implements Iterator<Fact> {
    private static final double CLIENTS = 36;
    private static final double RECRUITERS = 9;
    private static final int FEWEST = 4;
    private static final double PROJECTS = 0.03;

    private final Desk desk;
    private final Books books = new Books();
    private final People people;
    private final Demand demand;
    private final double scale;
    private final List<UUID> recruiters;
    private final Clients clients;
    private final List<Opening> openings = new ArrayList<>();
    private final long end = WorkDays.start(WorkDays.LAST.plusDays(1));

    Story(long seed, double scale) {
        this.desk = new Desk(new Chance(seed), WorkDays.start(WorkDays.FIRST));
        this.people = new People(desk);
        this.demand = new Demand(scale);
        this.scale = scale;
        this.recruiters = Stream.generate(desk::id).limit(many(RECRUITERS)).toList();
        this.clients = new Clients(desk, many(CLIENTS), recruiters);
        begin(WorkDays.FIRST);
    }

    @Override
    public boolean hasNext() {
        while (desk.told().isEmpty()) {
            if (!desk.goOn(end)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Fact next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return desk.told().remove();
    }

    private int many(double usual) {
        return Math.max(FEWEST, (int) Math.round(usual * scale));
    }

    /** Plans a day at its first moment. */
    private void begin(LocalDate day) {
        openings.removeIf(opening -> !opening.isOpen());
        openings.forEach(opening -> opening.begin(day));
        for (int n = demand.next(day, desk.chance()); n > 0; n--) {
            open(clients.next(desk.chance()));
        }
        if (WorkDays.isWorked(day)) {
            for (int n = desk.chance().many(PROJECTS * scale * WorkDays.pace(day)); n > 0; n--) {
                project(clients.next(desk.chance()));
            }
        }
        desk.at(WorkDays.start(day.plusDays(1)), () -> begin(day.plusDays(1)));
    }

    /** A client seeks many people at once. */
    private void project(Client client) {
        for (int n = desk.chance().between(4, 9); n > 0; n--) {
            open(client);
        }
    }

    private void open(Client client) {
        UUID owner = desk.chance().pick(recruiters);
        desk.inDays(0, () -> openings.add(new Opening(desk, books, people, client, owner)));
    }
}
