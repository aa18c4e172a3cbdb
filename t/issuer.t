#!/usr/bin/perl

# What tokens and documents call this server: the real service's issuer of
# the region or the one of "cognito_issuer", in the form that a pool's
# IssuerConfiguration chooses; which of them an access token may name; and
# what "nginx -t" refuses.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Test;
use Cognito::SignIn;

use constant {
    ORIGINAL => 'https://cognito-idp.us-east-1.amazonaws.com',
    UPDATED  => 'https://issuer-cognito-idp.us-east-1.amazonaws.com',
};

start_server(locations => DOCUMENTED . <<'END');

        location /auth/ {
            rewrite ^/auth(/.*)$ $1 break;
            cognito;
        }
END

my $pool = make_pool();
my $client = make_client($pool);

admin_make_user($pool, 'alice');


# the user's tokens and the pool's documents say the same

sub says {
    my ($issuer, $name, %options) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my $in = $options{pool} // $pool;
    my $tokens = sign_in($options{client} // $client, 'alice');

    is(claims($tokens->{$_})->{iss}, "$issuer/$in", "$name: iss of $_")
        for qw(AccessToken IdToken);

    my $path = ($options{path} // '') . "/$in/.well-known/";
    my $document = http('GET', path => "${path}openid-configuration",
                        headers => { Host => 'other.example.net' });

    is($document->{body}{issuer}, "$issuer/$in", "$name: issuer");
    is($document->{body}{jwks_uri}, "$issuer/$in/.well-known/jwks.json",
       "$name: jwks_uri");
    ok(verifies($tokens->{AccessToken}, published_keys($in)),
       "$name: verified");
    is_ok(call('GetUser', { AccessToken => $tokens->{AccessToken} }),
          "$name: accepted");

    return $tokens;
}


sub set_type {
    my ($type, %options) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    is_ok(call('UpdateUserPool',
               { UserPoolId => $pool, AutoVerifiedAttributes => ['email'],
                 defined $type
                     ? (IssuerConfiguration => { Type => $type }) : () }),
          'the pool\'s issuer is ' . ($type // 'not named'));
}


subtest 'as the service' => sub {
    my @tokens = says(ORIGINAL, 'by default');

    set_type('UPDATED');
    push @tokens, says(UPDATED, 'updated');

    my $described = call('DescribeUserPool', { UserPoolId => $pool });

    is_deeply($described->{body}{UserPool}{IssuerConfiguration},
              { Type => 'UPDATED' }, 'described');

    set_type('ORIGINAL');
    push @tokens, says(ORIGINAL, 'original');

    set_type('UPDATED');
    set_type(undef);
    push @tokens, says(ORIGINAL, 'as it was before');

    for my $n (0 .. $#tokens) {
        is_ok(call('GetUser', { AccessToken => $tokens[$n]{AccessToken} }),
              "token $n is the pool's all the same");
    }

    my $made = make_pool(IssuerConfiguration => { Type => 'UPDATED' });

    admin_make_user($made, 'alice');
    says(UPDATED, 'made so', pool => $made, client => make_client($made));

    refused('UpdateUserPool', { UserPoolId => $pool,
                                IssuerConfiguration => { Type => 'OTHER' } },
            'InvalidParameterException', undef, 'no type');
};


subtest 'a name of our own' => sub {
    my $before = sign_in($client, 'alice');

    reload(http => 'cognito_issuer https://id.example.com;');

    my $own = says('https://id.example.com', 'one url');

    set_type('UPDATED');
    says('https://id.example.com', 'updated, where there is no other url');
    set_type('ORIGINAL');

    refused('GetUser', { AccessToken => $before->{AccessToken} },
            'NotAuthorizedException',
            'Could not verify signature for Access Token',
            'a token of the former name');

    my $again = call('InitiateAuth',
                     initiate($client, 'REFRESH_TOKEN_AUTH',
                              REFRESH_TOKEN => $before->{RefreshToken}));

    is_ok($again, 'but it can be refreshed');
    is(claims($again->{body}{AuthenticationResult}{AccessToken})->{iss},
       "https://id.example.com/$pool", 'and then has the new one');

    reload(http => 'cognito_issuer https://id.example.com '
                   . 'updated=https://tokens.example.com;');

    says('https://id.example.com', 'of two the first');
    set_type('UPDATED');
    says('https://tokens.example.com', 'of two the second');
    is_ok(call('GetUser', { AccessToken => $own->{AccessToken} }),
          'a token of the first');
    set_type('ORIGINAL');

    reload(http => 'cognito_issuer http://localhost:9229/auth//;');
    says('http://localhost:9229/auth', 'with a path', path => '/auth');
};


# machines that are not told the same name do not accept each other's tokens,
# those that are do

subtest 'machines' => sub {
    my $one = server();

    reload(http => 'cognito_issuer https://id.example.com;');

    my $tokens = sign_in($client, 'alice');

    for my $case ([ 'https://id.example.com/', 1 ],
                  [ 'https://other.example.com', 0 ])
    {
        my ($issuer, $same) = @$case;

        start_server(redis => $one, workers => 1, monitor => 0,
                     http => "cognito_issuer $issuer;");

        my $answer = call('GetUser', { AccessToken => $tokens->{AccessToken} });

        is($answer->{status}, $same ? 200 : 400, "at $issuer");

        stop_nginx();
        use_server($one);
    }
};


subtest 'what is refused' => sub {
    my $address = qr/it must be an http or https URL/;

    for my $case (
        [ 'id.example.com', $address ],
        [ 'ftp://id.example.com', $address ],
        [ 'https://', $address ],
        [ 'https:///pools', $address ],
        [ 'https://:443', $address ],
        [ '"https://id.example.com/a b"', $address ],
        [ 'https://id.example.com/?a=b', $address ],
        [ 'https://id.example.com/#a', $address ],
        [ 'https://me@id.example.com', $address ],
        [ 'https://$host', $address ],
        [ '\'https://id.example.com/"\'', $address ],
        [ 'https://id.example.com updated=', qr/invalid parameter "updated="/ ],
        [ 'https://id.example.com https://x.example.com',
          qr/invalid parameter "https:/ ],
        [ 'https://id.example.com updated=x', qr/invalid issuer "x"/ ],
        [ 'https://a.example.com; cognito_issuer https://b.example.com',
          qr/"cognito_issuer" directive is duplicate/ ],
        [ '', qr/invalid number of arguments in "cognito_issuer"/ ])
    {
        my ($value, $expected) = @$case;
        my ($accepted, $text) =
            check_configuration(http => "cognito_issuer $value;");

        ok(!$accepted && $text =~ $expected, "\"$value\"") || diag($text);
    }
};


done_testing();
