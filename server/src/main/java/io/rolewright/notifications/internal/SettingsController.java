package io.rolewright.notifications.internal;

import io.rolewright.notifications.NewSettings;
import io.rolewright.notifications.NotificationSettings;
import io.rolewright.notifications.SettingsApi;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link SettingsApi}. */
@RestController
class SettingsController implements SettingsApi {
    private final SettingsKeeping keeping;

    SettingsController(SettingsKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public NotificationSettings settings() {
        return keeping.find(Reader.current());
    }

    @Override
    public NotificationSettings change(@Nullable String ifMatch, NewSettings settings) {
        return keeping.change(Reader.current(), ifMatch, settings);
    }
}
