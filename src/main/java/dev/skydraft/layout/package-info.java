/// Tidy: finds places for boxes. Zones and tiers are laid out on a grid of our own, everything else in layers.
package dev.skydraft.layout;
