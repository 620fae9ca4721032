package io.rolewright.hiring.internal;

import io.rolewright.hiring.NewSignature;
import io.rolewright.hiring.NewTerms;
import io.rolewright.hiring.Terms;
import io.rolewright.hiring.TermsApi;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Page;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link TermsApi}. */
@RestController
class TermsController implements TermsApi {
    private final TermsKeeping keeping;
    private final TermsList list;

    TermsController(TermsKeeping keeping, TermsList list) {
        this.keeping = keeping;
        this.list = list;
    }

    @Override
    public Terms draft(ClientId id, NewTerms terms) {
        return keeping.draft(id, terms);
    }

    @Override
    public Page<Terms> list(ClientId id, @Nullable LocalDate inForceOn, int limit, @Nullable String cursor) {
        return list.page(id, inForceOn, limit, cursor);
    }

    @Override
    public Terms find(ClientId id, int version) {
        return keeping.find(id, version);
    }

    @Override
    public Terms sign(ClientId id, int version, NewSignature signature) {
        return keeping.sign(id, version, signature);
    }
}
