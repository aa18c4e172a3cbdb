#!/usr/bin/perl

# Makes ngx_cognito_scripts.gen.c and .gen.h of scripts/*.lua; with --check
# writes nothing and exits 1 when they are stale.

use strict;
use warnings;

use Digest::SHA qw(sha1_hex);
use File::Basename qw(basename dirname);

my $room = dirname(__FILE__);
my $base = 'ngx_cognito_scripts.gen';
my $check = @ARGV && $ARGV[0] eq '--check';

die "usage: $0 [--check]\n" if @ARGV > 1 || (@ARGV && !$check);


sub slurp {
    my ($path) = @_;

    open my $file, '<:raw', $path or return undef;
    local $/;
    my $text = <$file>;
    close $file;

    return $text;
}


# A line of Lua as C literals that keep within 80 columns.

sub literals {
    my ($line) = @_;
    my ($text, @literals) = ('');

    for my $c (split //, $line) {
        my $code = $c eq "\n" ? '\n' : $c eq '"' ? '\"' : $c eq '\\' ? '\\\\'
                                     : $c;

        if (length($text) + length($code) > 73) {
            push @literals, $text;
            $text = '';
        }

        $text .= $code;
    }

    return map { "    \"$_\"\n" } @literals, $text;
}


sub script {
    my ($path) = @_;
    my $body = slurp($path);
    my $name = basename($path, '.lua');

    die "cannot read $path\n" unless defined $body;
    die "$path: the name is no C identifier\n" unless $name =~ /^[a-z_]+$/;
    die "$path: not plain ASCII text\n" unless $body =~ /^[\n -~]+$/;

    return {
        name => $name,
        sha1 => sha1_hex($body),
        code => join('', map { literals($_) } $body =~ /[^\n]*\n/g),
    };
}


sub initializer {
    my ($script) = @_;

    return <<"END";
    ngx_string("$script->{name}"),
    ngx_string("$script->{sha1}"),
    { sizeof(ngx_cognito_script_$script->{name}_body) - 1,
      ngx_cognito_script_$script->{name}_body }
END
}


my @scripts = map { script($_) } sort glob("$room/scripts/*.lua");
my %text;

my $header = "\n/* Made of the scripts by generate.pl; not to be edited. */\n";

my $guard = '_NGX_COGNITO_SCRIPTS_GEN_H_INCLUDED_';

$text{"$base.h"} = $header . "\n\n#ifndef $guard\n#define $guard\n\n\n"
    . "#include \"ngx_cognito_redis.h\"\n\n\n"
    . join('', map {
          "extern const ngx_cognito_script_t  ngx_cognito_script_$_->{name};\n"
      } @scripts)
    . "\n\n#endif /* $guard */\n";

$text{"$base.c"} = $header . "\n\n#include \"$base.h\"\n\n\n";

for my $script (@scripts) {
    $text{"$base.c"} .= "static u_char  "
        . "ngx_cognito_script_$script->{name}_body[] =\n"
        . $script->{code} =~ s/\n\z/;\n/r . "\n"
        . "const ngx_cognito_script_t  ngx_cognito_script_$script->{name}"
        . " = {\n" . initializer($script) . "};\n\n\n";
}

$text{"$base.c"} .= "const ngx_cognito_script_t  ngx_cognito_scripts[] = {\n\n"
    . join('', map {
          "    {\n" . initializer($_) =~ s/^/    /gmr . "    },\n\n"
      } @scripts)
    . "    { ngx_null_string, ngx_null_string, ngx_null_string }\n};\n";

my $stale = 0;

for my $name (sort keys %text) {
    my $path = "$room/$name";

    next if (slurp($path) // '') eq $text{$name};

    if ($check) {
        print STDERR "$path is stale\n";
        $stale = 1;
        next;
    }

    open my $file, '>:raw', $path or die "cannot write $path: $!\n";
    print $file $text{$name};
    close $file or die "cannot write $path: $!\n";
}

exit $stale;
