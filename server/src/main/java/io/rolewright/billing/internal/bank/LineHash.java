package io.rolewright.billing.internal.bank;

import io.rolewright.runtime.cipher.BlindIndex;
import io.rolewright.runtime.cipher.MasterKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** By what files, lines and payers are known again without storing them readably. */
@Component
class LineHash {
    private final BlindIndex files;
    private final BlindIndex lines;
    private final BlindIndex payers;

    LineHash(MasterKey master) {
        files = new BlindIndex(master, "billing.bank_file.content");
        lines = new BlindIndex(master, "billing.bank_line.identity");
        payers = new BlindIndex(master, "billing.known_payer.payer");
    }

    byte[] file(byte[] content) {
        try {
            return files.of(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] payer(String name) {
        return payers.of(name);
    }

    /** Knows the lines of one file: equal ones of a day are told apart by their number within it. */
    Lines lines() {
        return new Lines();
    }

    /** The lines of one file. */
    final class Lines {
        private final Map<String, Integer> seen = new HashMap<>();

        /**
         * What makes a line the same in another file: the bank's reference, else what it says and the how manieth of its kind it
         * is.
         */
        byte[] of(String account, BankStatementLine line) {
            var reference = line.reference();
            if (reference != null) {
                return lines.of(String.join(
                        "\n", "reference", account, reference, line.amount().amount()));
            }
            var said = String.join(
                    "\n",
                    "said",
                    account,
                    line.day().toString(),
                    line.amount().amount(),
                    line.words().toUpperCase(Locale.ROOT),
                    line.payer() == null ? "" : line.payer());
            return lines.of(said + "\n" + seen.merge(said, 1, Integer::sum));
        }
    }
}
