package io.rolewright.runtime.cipher;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.TestDatabase;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.LoggerFactory;

/** What the cipher promises for any bytes, and how fast it is. */
class SealedValueTest {
    private static final KeyName PURPOSE = KeyName.purpose("payroll", 0);
    private static final FieldCipher CIPHER = cipher();

    private static FieldCipher cipher() {
        var vault = Vault.open(TestDatabase.fresh(), new MasterKey(new byte[32]));
        vault.create(PURPOSE);
        return vault.cipher();
    }

    @Property(tries = 300)
    void isOpenedAtItsPlaceAndNowhereElse(@ForAll byte[] plain, @ForAll String place, @ForAll String other) {
        var cell = new Cell("samples.purpose", place);
        var elsewhere = new Cell("samples.purpose", other);
        var sealed = CIPHER.encrypt(PURPOSE, cell, plain);
        assertThat(CIPHER.open(PURPOSE, cell, sealed))
                .hasValueSatisfying(opened -> assertThat(opened).isEqualTo(plain));
        assertThat(CIPHER.open(PURPOSE, elsewhere, sealed).isPresent())
                .isEqualTo(Arrays.equals(cell.associatedData(), elsewhere.associatedData()));
    }

    @Property(tries = 300)
    void isRefusedWithAnyChangedBit(@ForAll byte[] plain, @ForAll int position, @ForAll byte bit) {
        var cell = new Cell("samples.purpose", "1");
        var sealed = CIPHER.encrypt(PURPOSE, cell, plain);
        sealed[Math.floorMod(position, sealed.length)] ^= (byte) (1 << Math.floorMod(bit, 8));
        assertThat(CIPHER.open(PURPOSE, cell, sealed)).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "rolewright.measure", matches = "true")
    void takesFiftyThousandFieldsASecond() {
        var cell = new Cell("samples.purpose", "01980000-0000-7000-8000-000000000000");
        var plain = "Alexandra Lindqvist-Okafor <alexandra@example.org>";
        measure("encrypted", () -> CIPHER.encryptText(PURPOSE, cell, plain).length);
        var sealed = CIPHER.encryptText(PURPOSE, cell, plain);
        var opened = measure(
                "decrypted", () -> CIPHER.decryptText(PURPOSE, cell, sealed).length());
        assertThat(opened).isGreaterThan(50_000);
    }

    private static double measure(String what, IntSupplier work) {
        var sum = new AtomicLong();
        var best = 0.0;
        for (var round = 0; round < 5; round++) {
            var start = System.nanoTime();
            for (var n = 0; n < 200_000; n++) {
                sum.addAndGet(work.getAsInt());
            }
            best = Math.max(best, 200_000 * 1e9 / (System.nanoTime() - start));
        }
        LoggerFactory.getLogger(SealedValueTest.class)
                .info("fields {}: {} per second on one thread", what, (long) best);
        return best;
    }
}
