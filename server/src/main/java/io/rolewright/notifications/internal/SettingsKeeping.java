package io.rolewright.notifications.internal;

import io.rolewright.events.notifications.SettingsChanged;
import io.rolewright.notifications.NewSettings;
import io.rolewright.notifications.NotificationSettings;
import io.rolewright.notifications.Preference;
import io.rolewright.notifications.QuietHours;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import io.rolewright.shared.UserId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps how people want to be told things. */
@Component
class SettingsKeeping {
    private final WishRows rows;
    private final Phones phones;
    private final EventLog events;
    private final TransactionOperations transactions;

    SettingsKeeping(WishRows rows, Phones phones, EventLog events, TransactionOperations transactions) {
        this.rows = rows;
        this.phones = phones;
        this.events = events;
        this.transactions = transactions;
    }

    NotificationSettings find(UserId user) {
        var row = rows.find(user);
        return settings(row.wishes(), phones.find(user), row.version());
    }

    NotificationSettings change(UserId user, @Nullable String ifMatch, NewSettings wanted) {
        requireTopicsOnce(wanted.preferences());
        requireZone(wanted.zone());
        requireHours(wanted.quiet());
        var seen = find(user);
        requireSeen(ifMatch, seen);
        if (!Objects.equals(seen.phone(), wanted.phone())) {
            phones.keep(user, wanted.phone());
        }
        var wishes = new Wishes(wanted.preferences(), wanted.digest(), wanted.quiet(), wanted.zone());
        store(user, wishes, seen.version() + 1);
        return settings(wishes, phones.find(user), seen.version() + 1);
    }

    private static void requireTopicsOnce(List<Preference> preferences) {
        if (preferences.stream().map(Preference::topic).distinct().count() < preferences.size()) {
            throw ContractException.invalid("notifications.topic-repeated");
        }
    }

    private static void requireZone(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw ContractException.invalid("notifications.zone-unknown");
        }
    }

    private static void requireHours(@Nullable QuietHours quiet) {
        if (quiet != null && quiet.from().equals(quiet.until())) {
            throw ContractException.invalid("notifications.quiet-hours-empty");
        }
    }

    private static void requireSeen(@Nullable String ifMatch, NotificationSettings seen) {
        if (ifMatch == null) {
            throw new ContractException(Problem.of(428, "notifications.if-match-missing"));
        }
        if (!ifMatch.equals(seen.tag())) {
            throw outdated();
        }
    }

    private static ContractException outdated() {
        return new ContractException(Problem.of(412, "notifications.changed"));
    }

    private void store(UserId user, Wishes wishes, int version) {
        transactions.executeWithoutResult(status -> {
            if (!rows.change(user, wishes, version)) {
                throw outdated();
            }
            events.append(new SettingsChanged(user, version));
        });
    }

    private static NotificationSettings settings(Wishes wishes, @Nullable String phone, int version) {
        return new NotificationSettings(
                wishes.complete(), wishes.digest(), wishes.quiet(), wishes.zone(), phone, version);
    }
}
