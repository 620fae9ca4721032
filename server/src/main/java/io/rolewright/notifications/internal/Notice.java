package io.rolewright.notifications.internal;

import io.rolewright.events.notifications.Topic;
import io.rolewright.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell.
 *
 * @param key names what happened: whoever is told of it is told once
 * @param sender who wants it told; absent when it is the platform
 * @param title in one line
 * @param text more words
 * @param about the path of what it is about
 */
record Notice(
        String key,
        Topic topic,
        @Nullable UserId sender,
        String title,
        @Nullable String text,
        @Nullable String about) {}
