package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankFile;
import io.rolewright.billing.BankLine;
import io.rolewright.billing.LineState;
import io.rolewright.billing.internal.Owner;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.BankFileId;
import io.rolewright.shared.BankLineId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.FileName;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.Ids;
import io.rolewright.shared.UserId;
import io.rolewright.storage.FilesInternal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes files of banks. A file is read before anything of it is stored; then its bytes go to the store, and one transaction adds
 * its lines. A crash before it leaves bytes that are found again when the file is sent again.
 */
@Component
class BankIntake {
    private final FileReading reading;
    private final BankFiles files;
    private final BankLines lines;
    private final LineHash hash;
    private final OurAccounts accounts;
    private final FilesInternal storage;
    private final FieldCipher cipher;
    private final BankSettings settings;
    private final Once once;
    private final TransactionOperations transactions;
    private final Ids ids;
    private final Clock clock;

    BankIntake(
            FileReading reading,
            BankFiles files,
            BankLines lines,
            LineHash hash,
            OurAccounts accounts,
            FilesInternal storage,
            FieldCipher cipher,
            BankSettings settings,
            Once once,
            TransactionOperations transactions,
            Ids ids,
            Clock clock) {
        this.reading = reading;
        this.files = files;
        this.lines = lines;
        this.hash = hash;
        this.accounts = accounts;
        this.storage = storage;
        this.cipher = cipher;
        this.settings = settings;
        this.once = once;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws ContractException one of the codes of {@code POST /api/v1/billing/bank-files} */
    BankFile take(MultipartFile sent, FileHints hints) throws IOException {
        var sender = Owner.current();
        var content = read(sent);
        var statements = reading.read(content, hints);
        var stored = store(content);
        var name = FileName.of(sent.getOriginalFilename(), "statement").text();
        return once.execute(() -> {
            files.holdAll();
            return files.holding(hash.file(content))
                    .map(BankIntake::again)
                    .orElseGet(() -> add(name, sender, content, stored, statements));
        });
    }

    private byte[] read(MultipartFile sent) throws IOException {
        var most = settings.maxFileSize().toBytes();
        if (sent.getSize() > most) {
            throw ContractException.invalid("billing.bank-file-large", most);
        }
        return sent.getBytes();
    }

    private FileReference store(byte[] content) {
        transactions.executeWithoutResult(status -> cipher.create(BankFiles.KEY));
        return storage.store(BankFiles.KEY, new InputStreamResource(new ByteArrayInputStream(content)))
                .reference();
    }

    /** The file is known: nothing of it is new. */
    private static BankFile again(BankFile known) {
        return new BankFile(
                known.id(),
                known.name(),
                known.format(),
                known.lines(),
                0,
                known.lines(),
                known.from(),
                known.until(),
                known.uploadedBy(),
                known.uploadedAt());
    }

    private BankFile add(
            String name, UserId sender, byte[] content, FileReference stored, List<BankStatement> statements) {
        var all = statements.stream().flatMap(each -> each.lines().stream()).toList();
        var days = all.stream().map(BankStatementLine::day).sorted().toList();
        var file = new BankFile(
                ids.next(BankFileId::new),
                name,
                statements.getFirst().format(),
                all.size(),
                0,
                all.size(),
                days.getFirst(),
                days.getLast(),
                sender,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        files.add(file, hash.file(content), stored);
        files.count(file.id(), add(file.id(), statements));
        return files.find(file.id()).orElseThrow();
    }

    private int add(BankFileId file, List<BankStatement> statements) {
        var known = hash.lines();
        int added = 0;
        for (var statement : statements) {
            var account = accounts.key(statement.account(), statement.currency());
            for (var line : statement.lines()) {
                added += lines.add(row(file, account, line), known.of(account, line)) ? 1 : 0;
            }
        }
        return added;
    }

    private BankLine row(BankFileId file, String account, BankStatementLine line) {
        return new BankLine(
                ids.next(BankLineId::new),
                file,
                (int) line.line(),
                account,
                line.day(),
                line.amount(),
                line.words(),
                line.payer(),
                LineState.OPEN,
                null,
                null);
    }
}
