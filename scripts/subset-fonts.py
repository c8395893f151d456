#!/usr/bin/env python3
"""Makes assets/fonts/: Source Sans 3 cut down to the letters that the documents print, and renamed as its licence asks.

Run by hand when the letters change: scripts/subset-fonts.py   (needs npm and fonttools, Debian package `fonttools`)
The result depends on nothing but the two versions: running it again gives the same bytes.
"""
import pathlib
import subprocess
import tarfile
import tempfile

from fontTools import subset

PACKAGE = "@expo-google-fonts/source-sans-3@0.4.1"
TARGET = pathlib.Path(__file__).resolve().parent.parent / "assets" / "fonts"

# The OFL reserves the name "Source": a modified version carries another one (OFL 1.1, condition 3).
FAMILY = "MES Optout Sans"
# Only titles are kerned: see src/output/pdf/accessible-document.ts.
STYLES = {"Regular": ("400Regular", []), "Bold": ("700Bold", ["kern"])}

LETTERS = [
    *range(0x20, 0x7F),  # ASCII
    *range(0xA0, 0x180),  # Latin-1 and Latin Extended-A: French, and the names of most of Europe
    0x1A0, 0x1A1, 0x1AF, 0x1B0, *range(0x1EA0, 0x1EFA),  # Vietnamese names
    *range(0x218, 0x21C),  # Romanian names
    *range(0x2010, 0x2016), *range(0x2018, 0x201F), 0x2022, 0x2026,  # dashes, quotation marks, bullet, ellipsis
    0x202F, 0x2039, 0x203A, 0x20AC, 0x2122, 0x2192, 0x2212,  # narrow no-break space, single guillemets, € ™ → −
    0x2610, 0x2611,  # ☐ ☑
]


def main() -> None:
    with tempfile.TemporaryDirectory() as work:
        subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=work, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(next(pathlib.Path(work).glob("*.tgz"))) as archive:
            archive.extractall(work)
        package = pathlib.Path(work) / "package"
        TARGET.mkdir(parents=True, exist_ok=True)
        for style, (name, features) in STYLES.items():
            make(package / name / f"SourceSans3_{name}.ttf", style, features)
        (TARGET / "OFL.txt").write_bytes((package / "LICENSE_FONT").read_bytes().replace(b"\r\n", b"\n"))


def make(source: pathlib.Path, style: str, features: list[str]) -> None:
    options = subset.Options()
    options.layout_features = features
    options.hinting = False
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "GDEF", "BASE", "STAT", "gasp"]
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    missing = set(LETTERS) - set(font.getBestCmap())
    if missing:
        raise SystemExit(f"{source.name} has no glyph for {', '.join(f'U+{letter:04X}' for letter in sorted(missing))}")
    rename(font["name"], style)
    subset.save_font(font, str(TARGET / f"MESOptoutSans-{style}.ttf"), options)


def rename(names, style: str) -> None:
    post_script = f"{FAMILY.replace(' ', '')}-{style}"
    copyright_line = names.getDebugName(0)
    names.names = []
    for identifier, text in {
        0: copyright_line,
        1: FAMILY,
        2: style,
        3: post_script,
        4: f"{FAMILY} {style}",
        5: "Version 1.0, a subset of version 3.052 of the original",
        6: post_script,
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }.items():
        names.setName(text, identifier, 3, 1, 0x409)


main()
