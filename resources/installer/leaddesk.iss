; Untested: an installer for Windows, made by Inno Setup 6 from the folder that PyInstaller makes there:
;   pyinstaller build_installer.spec
;   iscc /DVersion=0.1.0 resources\installer\leaddesk.iss
; It installs for one user, without an administrator, and leaves the user's files where they are when it is removed.

#ifndef Version
  #error Name the version: iscc /DVersion=...
#endif

[Setup]
AppId=LeadDesk
AppName=LeadDesk
AppVersion={#Version}
AppPublisher=LeadDesk contributors
DefaultDirName={autopf}\LeadDesk
DefaultGroupName=LeadDesk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
Compression=lzma2
SolidCompression=yes
SourceDir=..\..
LicenseFile=LICENSE
OutputDir=dist
OutputBaseFilename=leaddesk-{#Version}-setup
UninstallDisplayIcon={app}\leaddesk.exe

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
Name: "pt"; MessagesFile: "compiler:Languages\Portuguese.isl"
Name: "sv"; MessagesFile: "compiler:Languages\Swedish.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"

[Files]
Source: "dist\leaddesk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{group}\LeadDesk"; Filename: "{app}\leaddesk.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.leaddesk"; ValueType: string; ValueData: "LeadDesk.File"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\LeadDesk.File"; ValueType: string; ValueData: "LeadDesk"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\LeadDesk.File\DefaultIcon"; ValueType: string; ValueData: "{app}\leaddesk.exe,0"
Root: HKA; Subkey: "Software\Classes\LeadDesk.File\shell\open\command"; ValueType: string; ValueData: """{app}\leaddesk.exe"" ""%1"""

[Run]
Filename: "{app}\leaddesk.exe"; Flags: nowait postinstall skipifsilent; Description: "{cm:LaunchProgram,LeadDesk}"
