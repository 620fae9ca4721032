package io.rolewright.analytics;

import io.rolewright.shared.UserId;
import io.rolewright.users.NamedUser;
import io.rolewright.users.NamesInternal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Recruiters who have a name, from memory. */
@TestComponent
public class NamedColleagues implements NamesInternal {
    private final Map<UserId, String> names = new ConcurrentHashMap<>();

    /** A recruiter is called so from now on. */
    public void call(UserId id, String name) {
        names.put(id, name);
    }

    @Override
    public List<NamedUser> list(List<UserId> id) {
        return id.stream()
                .filter(names::containsKey)
                .map(known -> new NamedUser(known, names.getOrDefault(known, "")))
                .toList();
    }
}
