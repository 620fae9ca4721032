package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.events.communications.Channel;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Person;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** Makes known where people are reached, as the services do that own them. */
@TestComponent
class KnownPeople {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final ContactPointsInternal points;
    private final FieldCipher cipher;
    private final TransactionOperations transactions;

    KnownPeople(ContactPointsInternal points, FieldCipher cipher, TransactionOperations transactions) {
        this.points = points;
        this.cipher = cipher;
        this.transactions = transactions;
    }

    /** Makes a name and an e-mail address known. */
    void reach(Person person, String name, String email) {
        transactions.executeWithoutResult(status -> cipher.create(new KeyName(person.text())));
        var known = new ContactPoints(name, List.of(new ContactPoint(Channel.EMAIL, email)), null, null, null);
        Call.of(Actor.service("hiring"), TRACE).run(() -> points.keep(person.text(), known));
    }
}
