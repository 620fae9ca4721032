package io.rolewright.integrations.twins.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The people who have mail and a calendar here, by their addresses; what several twins have in common. */
public final class Domain {
    /** Who is there from the beginning. */
    public static final String RECRUITER = "recruiter@agency.example";

    private final Set<String> users = new ConcurrentSkipListSet<>(Set.of(RECRUITER));

    /** Gives somebody mail and a calendar; nothing changes for whoever has them. */
    public void add(String address) {
        users.add(key(address));
    }

    public boolean has(String address) {
        return users.contains(key(address));
    }

    public List<String> users() {
        return List.copyOf(users);
    }

    /** An address as it is compared: without regard to case. */
    static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
