package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankFile;
import io.rolewright.billing.BankFilesApi;
import io.rolewright.billing.internal.NewestFirst;
import io.rolewright.shared.BankFileId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link BankFilesApi}. */
@RestController
class BankFilesController implements BankFilesApi {
    private final BankFiles files;
    private final NewestFirst pages;

    BankFilesController(BankFiles files, NewestFirst pages) {
        this.files = files;
        this.pages = pages;
    }

    @Override
    public Page<BankFile> list(int limit, @Nullable String cursor) {
        return pages.page("bank-files", files::list, file -> file.id().value(), limit, cursor);
    }

    @Override
    public BankFile find(BankFileId id) {
        return files.find(id).orElseThrow(() -> ContractException.notFound("billing.bank-file-not-found", id.text()));
    }
}
