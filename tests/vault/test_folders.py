"""What kind of place a folder is."""

from __future__ import annotations

from pathlib import Path

import pytest

from opoz_desktop.vault import folders

MOUNTS = """22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:26 / /mnt/school rw - cifs //server/school rw
31 22 0:27 / /mnt/school/lokaal rw - ext4 /dev/sdb1 rw
32 22 0:28 / /mnt/met\\040spatie rw - nfs4 server:/x rw
broken line
"""


@pytest.mark.parametrize(
    ("folder", "network"),
    [
        ("/home/a", False),
        ("/mnt/school", True),
        ("/mnt/school/x/y", True),
        ("/mnt/schoolplein", False),
        ("/mnt/school/lokaal/x", False),
        ("/mnt/met spatie/x", True),
    ],
)
def test_the_mount_that_holds_the_folder_decides(folder: str, network: bool) -> None:
    assert folders.network_mount(Path(folder), MOUNTS) is network


def test_a_local_folder_is_local(tmp_path: Path) -> None:
    assert not folders.on_network(tmp_path)
    assert not folders.on_network(tmp_path / "bestaat" / "nog niet")


@pytest.mark.parametrize("name", ["OneDrive", "OneDrive - OPOZ Scholen", "Dropbox", "Google Drive", "Nextcloud"])
def test_folders_of_cloud_services_are_known(tmp_path: Path, name: str) -> None:
    assert folders.kept_in_step(tmp_path / name / "school.kluis")
    assert not folders.kept_in_step(tmp_path / ("x" + name) / "school.kluis")


def test_writable_leaves_nothing_behind(tmp_path: Path) -> None:
    assert folders.writable(tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert folders.writable(tmp_path / "weg") is True or not (tmp_path / "weg").exists()
