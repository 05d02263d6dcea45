package dev.skydraft.picture.text;

import java.util.List;

/// Texts that a drawing may hold and whose widths must come out alike everywhere.
public final class SampleTexts {
    public static final List<String> ALL = List.of(
            "",
            "Users",
            "TaskFlow API",
            "Application Load Balancer",
            "10.0.100.0/24 · Zone A",
            "2 × 1 vCPU · 2 GB",
            "HTTPS 443",
            "AVATAR To. Ty, WAVE fi ffl -> => != 1:2",
            "Größe naïve Žluťoučký kůň",
            "Основная база",
            "Κύρια βάση",
            "… – — “quoted” ‘single’ € £ %",
            "the quick brown fox jumps over the lazy dog 0123456789",
            "THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG !?&@#()[]{}<>/|_+*~^`");

    private SampleTexts() {}
}
