package io.rolewright.users.internal;

import io.rolewright.shared.ApiKeyId;
import io.rolewright.shared.Page;
import io.rolewright.users.ApiKey;
import io.rolewright.users.KeysApi;
import io.rolewright.users.MadeApiKey;
import io.rolewright.users.NewApiKey;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link KeysApi}. */
@RestController
class KeysController implements KeysApi {
    private final OwnKeys own;

    KeysController(OwnKeys own) {
        this.own = own;
    }

    @Override
    public MadeApiKey make(NewApiKey key) {
        return own.make(key);
    }

    @Override
    public Page<ApiKey> list() {
        return own.list();
    }

    @Override
    public void revoke(ApiKeyId id) {
        own.revoke(id);
    }
}
