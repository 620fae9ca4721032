package io.rolewright.security.internal;

import io.rolewright.Server;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A server that makes data keys, says so, rotates when it is told to, and works until it is killed. */
final class KilledRotation {
    static final String FILLED = "filled";
    static final int PEOPLE = 40;
    static final Cell CELL = new Cell("public.person.name", "1");

    private KilledRotation() {}

    static KeyName person(int number) {
        return KeyName.of(new CandidateId(new UUID(0x1980000_0000_7000L, number)));
    }

    static String[] settings(String url, String folder, String key) {
        return new String[] {
            "--rolewright.target=security",
            "--rolewright.inner.port=0",
            "--rolewright.migrate=false",
            "--rolewright.security.rewrap-batch=3",
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=postgres",
            "--rolewright.data=" + folder,
            "--rolewright.master-key=" + key
        };
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var server = Server.start(settings(args[0], args[1], args[2]));
        var jdbc = server.getBean(JdbcClient.class);
        var cipher = server.getBean(FieldCipher.class);
        jdbc.sql("create table public.person (name text primary key, encrypted bytea)")
                .update();
        server.getBean(TransactionOperations.class).executeWithoutResult(status -> people().forEach(cipher::create));
        people().forEach(person -> jdbc.sql("insert into public.person values (?, ?)")
                .params(person.text(), cipher.encryptText(person, CELL, person.text()))
                .update());
        System.out.println(FILLED);
        System.in.read();
        Call.of(Actor.service("security"), "0af7651916cd43dd8448eb211c80319c")
                .run(() -> server.getBean(Rotating.class).start());
        new CountDownLatch(1).await();
    }

    static Stream<KeyName> people() {
        return IntStream.range(0, PEOPLE).mapToObj(KilledRotation::person);
    }
}
