# Makes an installer for Windows with its own Java: target\package\Faseport-VERSION.msi.
#
# Untried: written beside the Linux script, which is tried; nobody has run this one yet.
# Needs JDK 25 or newer in JAVA_HOME, Maven on the PATH, and the WiX Toolset that jpackage asks for.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

if (-not $env:JAVA_HOME -or -not (Test-Path "$env:JAVA_HOME\bin\jpackage.exe")) {
    throw 'Set JAVA_HOME to a JDK 25 with jpackage.'
}

function Invoke-Step([string] $program, [string[]] $arguments) {
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program stopped with $LASTEXITCODE" }
}

$out = 'target\package'
$inputs = 'packaging\inputs'
foreach ($old in $out, 'target\lib') { if (Test-Path $old) { Remove-Item $old -Recurse -Force } }
New-Item -ItemType Directory -Force "$out\app\lib", "$out\javafx" | Out-Null

Invoke-Step 'mvn' @('-q', '-B', '-DskipTests', 'package')
$version = ([xml](Get-Content pom.xml)).project.version

Copy-Item target\faseport.jar "$out\app"
Get-ChildItem target\lib\*.jar | ForEach-Object {
    if ($_.Name -like 'javafx-*-win*.jar') { Copy-Item $_ "$out\javafx" }
    elseif ($_.Name -notlike 'javafx-*.jar') { Copy-Item $_ "$out\app\lib" }
}

$modules = (Get-Content "$inputs\modules.txt" -Raw).Trim()
Invoke-Step "$env:JAVA_HOME\bin\jlink.exe" @('--module-path', "$out\javafx", '--add-modules', $modules,
    '--include-locales=nb,nn,no,en', '--strip-debug', '--no-header-files', '--no-man-pages', '--compress', 'zip-6',
    '--output', "$out\runtime")
# The upgrade id must stay the same in every version, so that a new one replaces the old.
Invoke-Step "$env:JAVA_HOME\bin\jpackage.exe" @("@$inputs\jpackage.txt", '--type', 'msi', '--app-version', $version,
    '--input', "$out\app", '--runtime-image', "$out\runtime", '--icon', 'icons\faseport.ico', '--dest', $out,
    '--win-menu', '--win-shortcut-prompt', '--win-per-user-install',
    '--win-upgrade-uuid', '6c2b5a0e-4f0d-4d5e-9c52-1d1a7f3b8e21')
