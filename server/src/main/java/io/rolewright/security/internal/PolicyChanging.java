package io.rolewright.security.internal;

import io.rolewright.events.security.PolicyChanged;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.security.Policies;
import io.rolewright.security.Rules;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.PolicyId;
import io.rolewright.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and changes the policies. */
@Component
class PolicyChanging {
    private final PolicyVersions versions;
    private final EventLog log;
    private final Once once;
    private final Ids ids;

    PolicyChanging(PolicyVersions versions, EventLog log, Once once, Ids ids) {
        this.versions = versions;
        this.log = log;
        this.once = once;
        this.ids = ids;
    }

    Policies read() {
        return versions.last().orElseGet(Policies::initial);
    }

    Policies change(@Nullable String ifMatch, Rules rules) {
        if (ifMatch == null) {
            throw new ContractException(Problem.of(428, "security.if-match-missing"));
        }
        var before = read();
        if (!ifMatch.equals(before.tag())) {
            throw changed();
        }
        var members = changed(before.rules(), rules);
        return members.isEmpty() ? before : store(new Policies(before.version() + 1, rules), members);
    }

    private static List<String> changed(Rules before, Rules after) {
        var members = new ArrayList<String>();
        if (!before.password().equals(after.password())) {
            members.add("password");
        }
        if (!before.sessions().equals(after.sessions())) {
            members.add("sessions");
        }
        if (!before.signIns().equals(after.signIns())) {
            members.add("signIns");
        }
        return members;
    }

    private Policies store(Policies after, List<String> members) {
        return once.execute(
                () -> {
                    var id = ids.next(PolicyId::new);
                    if (!versions.add(id, after)) {
                        throw changed();
                    }
                    log.append(new PolicyChanged(id, after.version(), members));
                    return after;
                },
                VersionTag::tagged);
    }

    private static ContractException changed() {
        return new ContractException(Problem.of(412, "security.policies-changed"));
    }
}
